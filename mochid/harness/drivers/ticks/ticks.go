var mochiCount, mochiOver = 0, false
func mochiTick() { mochiCount++; if mochiCount > @LIMIT@ { mochiOver = true; panic("@ENOUGH@") } }
func mochiSpend(n int) { mochiCount += n; mochiTick() }
func mochiSorting(n int) { log := 1; for m := n; m > 2; m /= 2 { log++ }; mochiSpend(n * log) }
func mochiSortInts(x []int) { mochiSorting(len(x)); mochisort.Ints(x) }
func mochiSortStrings(x []string) { mochiSorting(len(x)); mochisort.Strings(x) }
func mochiSortFloats(x []float64) { mochiSorting(len(x)); mochisort.Float64s(x) }
func mochiCopied(n int) int { mochiSpend(n); return n }
func mochiSpread[T any](all T) T { mochiSpend(mochireflect.ValueOf(all).Len()); return all }
