// One Python run in WebAssembly: Pyodide waits warm for a job; what runs it is harness/inside/webassembly.py, in Pyodide's own memory.
//
// node driver.mjs FOLDER INSIDE make             write a snapshot of a started interpreter to descriptor 1
// node driver.mjs FOLDER SNAPSHOT MEGABYTES      be ready, run one job
// FOLDER holds the pyodide package, INSIDE our Python sources. The wire is that of harness/inside/wire.py: the job comes on
// descriptor 0, frames go to 3, prints to 1, where it was to 2. The solution's files are Pyodide's own, in memory and read-only;
// nothing of this machine is mounted, no JavaScript object is left for `import js`, and Node was told to run no text as code.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';

const PACKAGE = '/lib/mochi/mochid/harness/inside';
const MODULES = ['wire.py', 'shapes.py', 'spelling.py', 'program.py', 'webassembly.py'];
const { Buffer } = globalThis;
const RESULTS = 3;
const PAGE = 65536;
const READ_ONLY = 69; // EROFS as Emscripten counts
const CHANGES = ['mknod', 'mkdir', 'rmdir', 'rename', 'unlink', 'symlink', 'truncate', 'ftruncate', 'chmod', 'fchmod', 'chown', 'utime', 'mount'];
const WORLD = ['fetch', 'WebSocket', 'EventSource', 'Request', 'Response', 'BroadcastChannel', 'MessageChannel', 'require', 'process', 'navigator', 'Buffer'];
const CRASHED = 134; // what a shell says of SIGABRT

// Pyodide looks at Node's streams, which makes them non-blocking.
const nap = new Int32Array(new SharedArrayBuffer(4));
const patiently = (act) => {
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(nap, 0, 0, 1);
    }
  }
};
const writeAll = (descriptor, bytes) => {
  for (let done = 0; done < bytes.length; ) done += patiently(() => fs.writeSync(descriptor, bytes, done));
};
const readAll = (descriptor) => {
  const decoder = new TextDecoder();
  const chunk = new Uint8Array(65536);
  let text = '';
  for (let size; (size = patiently(() => fs.readSync(descriptor, chunk))); ) text += decoder.decode(chunk.subarray(0, size), { stream: true });
  return text;
};

const [folder, from, asked] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(path.join(folder, 'pyodide.mjs')));
const options = { indexURL: folder + path.sep, jsglobals: Object.create(null), env: { HOME: '/home' } };

const make = async () => {
  const pyodide = await loadPyodide({ ...options, _makeSnapshot: true });
  pyodide.FS.mkdirTree(PACKAGE);
  for (const name of MODULES) pyodide.FS.writeFile(`${PACKAGE}/${name}`, fs.readFileSync(path.join(from, name)));
  pyodide.runPython(`
import sys
sys.path.append("/lib/mochi")
from mochid.harness.inside import webassembly
webassembly.prepare()
`);
  writeAll(1, pyodide.makeMemorySnapshot());
};

// Python asks for this object's first item every few instructions, to learn of a signal: one comes when time is nearly up.
const alarm = (number, ms) => {
  const due = performance.now() + ms;
  let rung = false;
  return Object.defineProperty({}, 0, {
    get: () => (!rung && performance.now() >= due ? ((rung = true), number) : 0),
    set: () => undefined,
  });
};

const limitMemory = (most) => {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * PAGE > most) throw new RangeError('memory ran out');
    return grow.call(this, pages);
  };
};

const shut = (pyodide) => {
  const { FS } = pyodide;
  const refuse = () => {
    throw new FS.ErrnoError(READ_ONLY);
  };
  const open = FS.open;
  const writable = (flags) => (typeof flags === 'string' ? /[wa+]/.test(flags) : flags & 0o3 || flags & 0o3100);
  FS.open = (name, flags, ...rest) => {
    const device = name === '/dev/results' || name === '/dev/null';
    return writable(flags) && !device ? refuse() : open(name, flags, ...rest);
  };
  for (const name of CHANGES) FS[name] = refuse;
  FS.filesystems = {};
  pyodide.unregisterJsModule('js');
  pyodide.unregisterJsModule('pyodide_js');
  for (const name of Object.getOwnPropertyNames(pyodide)) {
    try {
      delete pyodide[name];
    } catch {
      // fixed, as `prototype` is
    }
  }
  for (const name of WORLD) delete globalThis[name];
  globalThis.process = { exitCode: 0 }; // Emscripten puts a code there when a program leaves
};

const run = async () => {
  const { exit } = process;
  const pyodide = await loadPyodide({ ...options, _loadSnapshot: fs.readFileSync(from) });
  limitMemory(pyodide._module.HEAPU8.length + Number(asked) * 2 ** 20);
  const { FS } = pyodide;
  const device = FS.makedev(70, 0);
  // What does not begin with the word that only begin() was told is not a frame: it spoils the run, and ends it.
  const word = randomBytes(16).toString('hex');
  FS.registerDevice(device, {
    write: (stream, buffer, offset, length) => {
      const bytes = Buffer.from(buffer.slice(offset, offset + length));
      const honest = bytes.length > word.length && bytes.subarray(0, word.length).equals(Buffer.from(word));
      writeAll(RESULTS, honest ? bytes.subarray(word.length) : Buffer.from('forged\n'));
      if (!honest) exit(0);
      return length;
    },
  });
  FS.mkdev('/dev/results', 0o222, device);
  let dying = false; // Pyodide has given up, and prints where
  const printer = (descriptor) => (bytes) => {
    writeAll(dying ? 2 : descriptor, bytes);
    return bytes.length;
  };
  pyodide.setStdin({ stdin: () => null });
  pyodide.setStdout({ write: printer(1) });
  pyodide.setStderr({ write: printer(2) });
  const runPython = pyodide.runPython.bind(pyodide);
  const setInterruptBuffer = pyodide.setInterruptBuffer.bind(pyodide);
  const globals = pyodide.globals;
  runPython('from mochid.harness.inside.webassembly import begin, say_where, SIGNAL');
  const signal = globals.get('SIGNAL');
  shut(pyodide);
  writeAll(RESULTS, new TextEncoder().encode('{"ready":1}\n'));

  const say = (text) => writeAll(2, new TextEncoder().encode(`${text}\n`));
  globalThis.console = {
    ...console,
    error: (what) => {
      dying = true;
      say(what);
    },
  };
  const job = readAll(0);
  const { timeout_ms: timeout } = JSON.parse(job);
  globals.set('job', job);
  globals.set('word', word);
  setInterruptBuffer(alarm(signal, Math.max(timeout * 0.7, timeout - 100)));
  let code = 0;
  try {
    runPython('begin(job, globals().pop("word"))');
  } catch (error) {
    if (!dying) say(error);
    code = error?.status ?? CRASHED; // the program's own, when it left by itself
  }
  exit(code);
};

await (asked === 'make' ? make() : run());
