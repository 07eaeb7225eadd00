/* Counts what a solution does, and what the library does for it. Made one line and put before the candidate's own text. */
const MochiTicks = (() => {
  let count = 0, on = false, over = false;
  const LIMIT = @LIMIT@;
  const spend = (n) => {
    if (!on) return;
    count += n;
    if (count > LIMIT) { over = true; on = false; throw new Error('@ENOUGH@'); }
  };
  const define = (object, name, value) => Object.defineProperty(object, name, { value, writable: true, configurable: true });
  const before = (object, names, cost) => {
    for (const name of names) {
      const act = object[name];
      if (typeof act === 'function') define(object, name, function (...given) { spend(cost(this, given)); return act.apply(this, given); });
    }
  };
  const after = (object, names, cost) => {
    for (const name of names) {
      const act = object[name];
      if (typeof act === 'function') define(object, name, function (...given) { const gave = act.apply(this, given); spend(cost(gave, this)); return gave; });
    }
  };
  const A = Array.prototype, S = String.prototype, length = (it) => it.length;
  const found = (gave, it) => (typeof gave === 'number' && gave >= 0 ? gave : gave === true ? it.length / 2 : it.length);
  after(A, ['indexOf', 'lastIndexOf', 'includes'], found);
  after(S, ['indexOf', 'lastIndexOf', 'includes'], found);
  after(A, ['slice', 'concat', 'flat', 'join', 'toString', 'toReversed', 'with', 'toSpliced'], (gave) => gave.length);
  after(S, ['slice', 'substring', 'substr', 'repeat', 'replace', 'replaceAll', 'trim', 'toLowerCase', 'toUpperCase', 'padStart', 'padEnd'], length);
  after(S, ['split', 'match'], (gave, it) => it.length);
  before(A, ['shift', 'unshift', 'reverse', 'fill', 'map', 'filter', 'forEach', 'reduce', 'reduceRight', 'flatMap', 'copyWithin'], length);
  before(A, ['splice'], (it, [from]) => it.length - (from < 0 ? Math.max(0, it.length + from) : Math.min(it.length, from ?? it.length)));
  before(A, ['sort', 'toSorted'], (it) => it.length * Math.max(1, Math.log2(it.length || 1)));
  after(Object, ['keys', 'values', 'entries', 'assign', 'fromEntries'], (gave) => gave.length ?? 1);
  after(JSON, ['stringify'], (gave) => (gave ? gave.length : 1));
  before(JSON, ['parse'], (it, [text]) => String(text).length);
  const from = Array.from;
  define(Array, 'from', function (it, ...more) { if (it && !it[Symbol.iterator]) spend(it.length ?? 0); return from.call(Array, it, ...more); });
  for (const Kind of [Array, Set, Map, String]) {
    const iterate = Kind.prototype[Symbol.iterator];
    define(Kind.prototype, Symbol.iterator, function () {
      const inner = iterate.call(this);
      if (!on) return inner;
      const next = inner.next.bind(inner);
      return { next() { spend(1); return next(); }, [Symbol.iterator]() { return this; } };
    });
  }
  return {
    tick() { spend(1); },
    run(act, given) {
      if (over) return [-1, 0];
      count = 0; on = true;
      const began = performance.now();
      try { act(...given); } finally { on = false; }
      return [count, (performance.now() - began) * 1e6];
    },
    plain(act, given) {
      const began = performance.now();
      act(...given);
      return [-1, (performance.now() - began) * 1e6];
    },
  };
})();
