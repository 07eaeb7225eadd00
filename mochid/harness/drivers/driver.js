// One JavaScript run: waits warm for a job, loads the candidate's text in a context of its own, calls its function on each input.
//
// The wire is that of harness/inside/wire.py: the job comes on descriptor 0, a frame for each case goes to 3, prints go to 1.
// The context has no require, no process, no timers but the browser's. It keeps honest code tidy; the walls keep the rest in.
'use strict';

const fs = require('fs');
const util = require('util');
const vm = require('vm');

const FILE = 'solution.js';
const RESULTS = 3;

const writeAll = (descriptor, text) => {
  let data = Buffer.from(text, 'utf8');
  while (data.length) data = data.subarray(fs.writeSync(descriptor, data));
};
const send = (frame) => writeAll(RESULTS, frame + '\n');
const print = (...items) => {
  try {
    writeAll(1, util.format(...items) + '\n');
  } catch {
    // its output is full or closed; the daemon knows
  }
};

// Everything in here becomes part of the candidate's own realm, so that `instanceof` and `constructor` say what they should.
function prelude(host) {
  'use strict';
  const { print, later, sooner, each, forget, clone, now } = host;
  const MAX_DEPTH = 100;
  const MAX_ITEMS = 1000000;
  const MAX_NODES = 100000;
  const EXACT = 2 ** 53;
  const { stringify, parse } = JSON;
  const { isArray } = Array;
  const { isInteger, isFinite } = Number;
  const entries = Object.entries;
  const getPrototypeOf = Object.getPrototypeOf;
  const plainObject = Object.prototype;
  const isView = ArrayBuffer.isView;
  const { Map, Set, BigInt, String, Error } = globalThis;

  class ListNode {
    constructor(val = 0, next = null) {
      this.val = val;
      this.next = next;
    }
  }
  class TreeNode {
    constructor(val = 0, left = null, right = null) {
      this.val = val;
      this.left = left;
      this.right = right;
    }
  }
  const global = (name, value) =>
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  global('ListNode', ListNode);
  global('TreeNode', TreeNode);
  const noop = () => undefined;
  const say = (...items) => print(...items);
  global('console', {
    log: say, info: say, warn: say, error: say, debug: say, trace: say, dir: (item) => print(item), table: (item) => print(item),
    assert: (holds, ...items) => { if (!holds) print('Assertion failed:', ...items); },
    time: noop, timeEnd: noop, timeLog: noop, group: noop, groupEnd: noop, count: noop, clear: noop,
  });
  global('setTimeout', (act, ms, ...given) => later(() => act(...given), ms));
  global('setInterval', (act, ms, ...given) => each(() => act(...given), ms));
  global('setImmediate', (act, ...given) => later(() => act(...given), 0));
  global('clearTimeout', (id) => forget(id));
  global('clearInterval', (id) => forget(id));
  global('clearImmediate', (id) => forget(id));
  global('queueMicrotask', (act) => sooner(() => act()));
  global('structuredClone', (value) => clone(value));
  global('performance', { now: () => now() });
  const module = { exports: {} };
  global('module', module);
  global('exports', module.exports);
  const require = (name) => {
    const error = new Error(`require(${stringify(String(name))}) is not open to a solution`);
    error.code = 'EPERM';
    throw error;
  };
  global('require', require);

  class Unsendable extends Error {
    constructor(why, kind = 'INVALID') {
      super(why);
      this.kind = kind;
    }
  }
  const article = (name) => (/^[aeiou]/i.test(name) ? 'an ' : 'a ') + name;

  // ---- arguments ----

  const raw = (sent) => {
    if (sent === null || typeof sent !== 'object') return sent;
    if (isArray(sent)) return sent.map(raw);
    if ('int' in sent) return BigInt(sent.int);
    if ('float' in sent) return { nan: NaN, inf: Infinity, '-inf': -Infinity }[sent.float];
    if ('str' in sent) return sent.str.map((code) => String.fromCodePoint(code)).join('');
    if ('dict' in sent) return new Map(sent.dict.map(([key, item]) => [raw(key), raw(item)]));
    return raw(sent.tuple ?? sent.set ?? sent.frozenset);
  };
  const build = ([word, ...of], value, classes) => {
    switch (word) {
      case 'linked_list':
        return (value ?? []).reduceRight((next, item) => Object.assign(new classes.ListNode(item), { next }), null);
      case 'tree':
        return tree(value ?? [], classes.TreeNode);
      case 'optional':
        return value === null ? null : build(of[0], value, classes);
      case 'list':
        return value.map((item) => build(of[0], item, classes));
      case 'dict': {
        const built = [...value].map(([key, item]) => [key, build(of[1], item, classes)]);
        return of[0][0] === 'str' ? Object.fromEntries(built) : new Map(built);
      }
      default:
        return value;
    }
  };
  const tree = (values, Node) => {
    if (!values.length || values[0] === null) return null;
    const root = new Node(values[0]);
    const parents = [root];
    let next = 1;
    for (let at = 0; at < parents.length; at++) {
      for (const side of ['left', 'right']) {
        const value = next < values.length ? values[next++] : null;
        parents[at][side] = value === null ? null : new Node(value);
        if (value !== null) parents.push(parents[at][side]);
      }
    }
    return root;
  };

  // ---- answers ----

  const encoder = () => {
    let left = MAX_ITEMS;
    const path = new Set();
    const spend = (items) => {
      left -= items;
      if (left < 0) throw new Unsendable('the value is too big', 'OLE');
    };
    const number = (value, float) => {
      if (typeof value === 'bigint') {
        const digits = value.toString();
        if (digits.length > 4200) throw new Unsendable('an integer of more than 4200 digits', 'OLE');
        return value > -EXACT && value < EXACT ? digits : stringify({ int: digits });
      }
      if (!isFinite(value)) return stringify({ float: value !== value ? 'nan' : value > 0 ? 'inf' : '-inf' });
      if (float) {
        const text = value === 0 && 1 / value < 0 ? '-0' : String(value);
        return /[.e]/.test(text) ? text : text + '.0';
      }
      if (!isInteger(value)) return String(value);
      return Math.abs(value) < EXACT ? String(value) : stringify({ int: BigInt(value).toString() });
    };
    const text = (value) => {
      spend(value.length >> 3);
      if (value.isWellFormed()) return stringify(value);
      return stringify({ str: [...value].map((letter) => letter.codePointAt(0)) });
    };
    const within = (value, act) => {
      if (path.has(value)) throw new Unsendable('the value contains itself');
      if (path.size >= MAX_DEPTH) throw new Unsendable(`the value is nested more than ${MAX_DEPTH} deep`);
      path.add(value);
      const sent = act();
      path.delete(value);
      return sent;
    };
    const list = (items, kind) =>
      within(items, () => {
        spend(items.length);
        const sent = [];
        for (let at = 0; at < items.length; at++) sent.push(one(kind, items[at]));
        return '[' + sent.join(',') + ']';
      });
    const dict = (value, pairs, [keys, items]) =>
      within(value, () => {
        spend(pairs.length);
        const key = (name) => (keys[0] === 'int' && /^-?\d{1,15}$/.test(name) ? String(name) : one(keys, name));
        return `{"dict":[${pairs.map(([name, item]) => `[${key(name)},${one(items, item)}]`).join(',')}]}`;
      });
    const values = (node) => {
      const found = [];
      const seen = new Set();
      for (; node !== null && node !== undefined; node = node.next) {
        if (typeof node !== 'object' || !('val' in node && 'next' in node)) {
          throw new Unsendable(`${named(node)} is where a ListNode or null should be`);
        }
        if (seen.has(node)) {
          throw new Unsendable('the linked list comes back to a node it has already passed, so it never ends');
        }
        if (seen.size >= MAX_NODES) throw new Unsendable('the linked list is too long to read', 'OLE');
        seen.add(node);
        found.push(node.val);
      }
      return found;
    };
    const levels = (root) => {
      const found = [];
      const seen = new Set();
      const queue = [root];
      for (let at = 0; at < queue.length; at++) {
        const node = queue[at];
        if (node === null || node === undefined) {
          found.push(null);
          continue;
        }
        if (typeof node !== 'object' || !('val' in node && 'left' in node && 'right' in node)) {
          throw new Unsendable(`${named(node)} is where a TreeNode or null should be`);
        }
        if (seen.has(node)) throw new Unsendable('the same node hangs in the tree twice');
        if (seen.size >= MAX_NODES) throw new Unsendable('the tree is too big to read', 'OLE');
        seen.add(node);
        found.push(node.val);
        queue.push(node.left, node.right);
      }
      while (found.length && found[found.length - 1] === null) found.pop();
      return found;
    };
    const named = (value) => article(typeof value === 'object' ? value.constructor?.name || 'object' : typeof value);
    const ANY = ['any'];
    const one = ([word, ...of], value) => {
      if (value === null || value === undefined) {
        return word === 'linked_list' || word === 'tree' ? '[]' : 'null';
      }
      switch (word) {
        case 'optional':
          return one(of[0], value);
        case 'linked_list':
          return list(values(value), of[0]);
        case 'tree':
          return list(levels(value), ['optional', of[0]]);
      }
      switch (typeof value) {
        case 'boolean':
          return value ? 'true' : 'false';
        case 'number':
        case 'bigint':
          return number(value, word === 'float');
        case 'string':
          return text(value);
        case 'object':
          break;
        default:
          throw new Unsendable(`${named(value)} is not a plain value`);
      }
      const inner = word === 'list' ? of[0] : word === 'graph' ? ['list', ['int']] : ANY;
      if (isArray(value) || (isView(value) && 'length' in value)) return list(value, inner);
      if (value instanceof Map) return dict(value, [...value], word === 'dict' ? of : [ANY, ANY]);
      if (value instanceof Set) return `{"set":${list([...value], ANY)}}`;
      const parent = getPrototypeOf(value);
      if (parent === plainObject || parent === null) return dict(value, entries(value), word === 'dict' ? of : [ANY, ANY]);
      throw new Unsendable(`${named(value)} is not a plain value`);
    };
    return one;
  };

  return {
    module,
    read: (text) => parse(text),
    fresh: (kinds, sent, classes) => kinds.map((kind, at) => build(kind, raw(sent[at]), classes)),
    encode: (kind, value) => encoder()(kind, value),
    call: (act, given) => act(...given),
    method: (Solution, name, given) => new Solution()[name](...given),
    object: (Made, types, spelled, [operations, sent], classes) => {
      let made = null;
      const gave = [];
      for (let at = 0; at < operations.length; at++) {
        const [takes, gives] = types[operations[at]];
        const given = takes.map((kind, i) => build(kind, raw(sent[at][i]), classes));
        if (operations[at] === spelled.class) {
          made = new Made(...given);
          gave.push('null');
        } else {
          const answer = made[spelled[operations[at]]](...given);
          gave.push(gives[0] === 'none' ? 'null' : encoder()(gives, answer));
        }
      }
      return `[${gave.join(',')}]`;
    },
  };
}

const preludeScript = new vm.Script(`(${prelude})`, { filename: 'mochi.js' });

const makeRealm = () => {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: true, wasm: true } });
  const inside = preludeScript.runInContext(context)({
    print,
    later: (act, ms) => setTimeout(act, ms)[Symbol.toPrimitive](),
    each: (act, ms) => setInterval(act, ms)[Symbol.toPrimitive](),
    sooner: (act) => queueMicrotask(act),
    forget: (id) => clearTimeout(id),
    clone: (value) => structuredClone(value),
    now: () => performance.now(),
  });
  return { context, inside };
};

// ---- what went wrong, for the candidate ----

const lineOf = (error) => {
  try {
    const stack = String(error.stack);
    const found = /solution\.js:(\d+)/.exec(stack);
    return found ? Number(found[1]) : 0;
  } catch {
    return 0;
  }
};

const DENIED = new Set(['EPERM', 'EACCES', 'ENOENT', 'EROFS', 'ERR_ACCESS_DENIED']);

const bad = (error) => {
  let name = 'Error';
  let message = '';
  let kind = 'RE';
  try {
    if (error !== null && typeof error === 'object') {
      name = String(error.name ?? error.constructor?.name ?? 'Error').slice(0, 80);
      message = String(error.message ?? '').slice(0, 400);
      if (DENIED.has(error.code)) kind = 'DENIED';
      else if (error.kind === 'INVALID' || error.kind === 'OLE') return { kind: error.kind, text: message, line: 0 };
      else if (name === 'RangeError' && /allocation failed/.test(message)) {
        return { kind: 'MLE', text: 'memory ran out', line: lineOf(error) };
      }
    } else {
      name = 'Thrown';
      message = util.format(error).slice(0, 400);
    }
  } catch {
    message = '(its message could not be read)';
  }
  const text = (message ? `${name}: ${message}` : name).replace(/\s+/g, ' ').toWellFormed();
  return { kind, text, line: lineOf(error) };
};

const unreadable = (error) => {
  const line = /^solution\.js:(\d+)/.exec(String(error.stack));
  return { kind: 'COMPILE_ERROR', text: String(error.message).slice(0, 400), line: line ? Number(line[1]) : 0 };
};

// `export` is for modules; a solution that says it means the same without.
const EXPORT = /^([ \t]*)(export[ \t]+(?:default[ \t]+)?)(?=(?:async[ \t]+)?(?:function|class|const|let|var)\b)/gm;
const compile = (text) => {
  try {
    return new vm.Script(text, { filename: FILE });
  } catch (error) {
    const bare = text.replace(EXPORT, (all, indent, words) => indent + ' '.repeat(words.length));
    if (bare === text) throw error;
    return new vm.Script(bare, { filename: FILE });
  }
};

const missing = (text) => Object.assign(new Error(text), { missing: true });
const camel = (name) => name.replace(/_(\w)/g, (all, letter) => letter.toUpperCase());

// Where a class is asked for: what makes an object for a case and calls its methods in turn.
const findClass = ({ context, inside }, name, types) => {
  const look = vm.runInContext(`typeof ${name} === 'undefined' ? undefined : ${name}`, context);
  const Made = look ?? inside.module.exports?.[name] ?? inside.module.exports;
  if (typeof Made !== 'function') throw missing(`I don't find a class called ${name} in your file`);
  const spelled = { class: name };
  for (const method of Object.keys(types)) {
    if (method === name) continue;
    spelled[method] = [camel(method), method].find((spelling) => typeof Made.prototype?.[spelling] === 'function');
    if (!spelled[method]) throw missing(`Your class ${name} has no method called ${camel(method)}`);
  }
  return (input, classes) => inside.object(Made, types, spelled, input, classes);
};

const find = ({ context, inside }, names) => {
  const look = (name) => vm.runInContext(`typeof ${name} === 'undefined' ? undefined : ${name}`, context);
  for (const name of names) {
    const found = look(name);
    if (typeof found === 'function') return (given) => inside.call(found, given);
  }
  const Solution = look('Solution');
  for (const name of names) {
    if (typeof Solution?.prototype?.[name] === 'function') return (given) => inside.method(Solution, name, given);
  }
  const { exports } = inside.module;
  if (typeof exports === 'function') return (given) => inside.call(exports, given);
  for (const name of names) {
    if (typeof exports?.[name] === 'function') return (given) => inside.call(exports[name], given);
  }
  const others = Object.keys(context).filter((name) => typeof context[name] === 'function');
  const seen = others.length ? `; I see ${others.slice(0, 3).join(', ')}` : '';
  throw missing(`I don't find a function called ${names[0]} in your file${seen}`);
};

// What goes wrong elsewhere while an answer is awaited (a timer, a promise nobody looks at) is that answer's end.
let interrupt = null;
const settled = (promise) =>
  new Promise((resolve, reject) => {
    interrupt = reject;
    promise.then(resolve, reject);
  }).finally(() => {
    interrupt = null;
  });
process.on('uncaughtException', (error) => interrupt?.(error));
process.on('unhandledRejection', (error) => interrupt?.(error));
process.on('beforeExit', () => interrupt?.(new Error('the promise it returned was never settled')));

const run = async (job, realm) => {
  let script;
  try {
    script = compile(job.source);
  } catch (error) {
    send(JSON.stringify({ bad: unreadable(error) }));
    return;
  }
  let call;
  let object;
  const classes = {};
  try {
    script.runInContext(realm.context);
    if (Object.keys(job.methods ?? {}).length) object = findClass(realm, job.entry, job.methods);
    else call = find(realm, job.names);
    for (const name of ['ListNode', 'TreeNode']) classes[name] = vm.runInContext(name, realm.context);
  } catch (error) {
    const what = error?.missing === true ? { kind: 'COMPILE_ERROR', text: error.message, line: 0 } : bad(error);
    send(JSON.stringify({ bad: what }));
    return;
  }
  const returns = job.in_place ? job.parameters[0] : job.returns;
  for (const [index, input] of job.inputs.entries()) {
    let frame;
    try {
      if (object) {
        frame = `{"i":${index},"out":${object(input, classes)}}`;
      } else {
        const given = realm.inside.fresh(job.parameters, input, classes);
        let gave = call(given);
        if (typeof gave?.then === 'function') gave = await settled(gave);
        frame = `{"i":${index},"out":${realm.inside.encode(returns, job.in_place ? given[0] : gave)}}`;
      }
    } catch (error) {
      const what = bad(error);
      frame = JSON.stringify({ i: index, bad: what });
      if (what.kind === 'MLE') {
        send(frame);
        return;
      }
    }
    send(frame);
  }
  send(JSON.stringify({ done: job.inputs.length }));
};

// Warm: one whole run of a small solution in a realm that is then thrown away.
const warm = makeRealm();
const kind = ['list', ['int']];
compile('const f = (x) => x;').runInContext(warm.context);
const ready = find(warm, ['f']);
for (let i = 0; i < 20; i++) warm.inside.encode(kind, ready(warm.inside.fresh([kind], warm.inside.read('[[1,2,3]]'), {})));
bad(new Error('warm'));
const realm = makeRealm();
writeAll(RESULTS, '{"ready":1}\n');

const job = realm.inside.read(fs.readFileSync(0, 'utf8'));
run(job, realm).then(() => process.reallyExit(0));
