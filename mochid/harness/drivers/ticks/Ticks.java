/* Counts what a solution does, and what the library does for it. Made one line and put after the candidate's own text. */
final class MochiTicks {
  static long count; static boolean over;
  static void tick() { if (++count > @LIMIT@L) { over = true; throw new IllegalStateException("@ENOUGH@"); } }
  static void spend(double n) { count += (long) n; tick(); }
  static double sorting(int n) { return n * Math.max(1, Math.log(Math.max(n, 2)) / Math.log(2)); }
  static double tall(int n) { return 1 + Math.log(n + 1) / Math.log(2); }
  static void sort(int[] a) { spend(sorting(a.length)); java.util.Arrays.sort(a); }
  static void sort(long[] a) { spend(sorting(a.length)); java.util.Arrays.sort(a); }
  static void sort(char[] a) { spend(sorting(a.length)); java.util.Arrays.sort(a); }
  static void sort(double[] a) { spend(sorting(a.length)); java.util.Arrays.sort(a); }
  static void sort(int[] a, int from, int to) { spend(sorting(to - from)); java.util.Arrays.sort(a, from, to); }
  static <T> void sort(T[] a) { spend(sorting(a.length)); java.util.Arrays.sort(a); }
  static <T> void sort(T[] a, java.util.Comparator<? super T> by) { spend(sorting(a.length)); java.util.Arrays.sort(a, by); }
  static <T extends Comparable<? super T>> void sort(java.util.List<T> a) { spend(sorting(a.size())); java.util.Collections.sort(a); }
  static <T> void sort(java.util.List<T> a, java.util.Comparator<? super T> by) { spend(sorting(a.size())); java.util.Collections.sort(a, by); }
}
class MochiArrayList<E> extends java.util.ArrayList<E> {
  MochiArrayList() { } MochiArrayList(int n) { super(n); }
  MochiArrayList(java.util.Collection<? extends E> of) { super(of); MochiTicks.spend(of.size()); }
  public boolean contains(Object one) { int at = super.indexOf(one); MochiTicks.spend(at < 0 ? size() : at); return at >= 0; }
  public int indexOf(Object one) { int at = super.indexOf(one); MochiTicks.spend(at < 0 ? size() : at); return at; }
  public E remove(int at) { MochiTicks.spend(size() - at); return super.remove(at); }
  public boolean remove(Object one) { MochiTicks.spend(size()); return super.remove(one); }
  public void add(int at, E one) { MochiTicks.spend(size() - at); super.add(at, one); }
  public boolean addAll(java.util.Collection<? extends E> of) { MochiTicks.spend(of.size()); return super.addAll(of); }
  public void sort(java.util.Comparator<? super E> by) { MochiTicks.spend(MochiTicks.sorting(size())); super.sort(by); }
}
class MochiLinkedList<E> extends java.util.LinkedList<E> {
  MochiLinkedList() { }
  MochiLinkedList(java.util.Collection<? extends E> of) { super(of); MochiTicks.spend(of.size()); }
  public E get(int at) { MochiTicks.spend(Math.min(at, size() - at)); return super.get(at); }
  public boolean contains(Object one) { MochiTicks.spend(size()); return super.contains(one); }
  public int indexOf(Object one) { MochiTicks.spend(size()); return super.indexOf(one); }
}
class MochiPriorityQueue<E> extends java.util.PriorityQueue<E> {
  MochiPriorityQueue() { } MochiPriorityQueue(int n) { super(n); }
  MochiPriorityQueue(java.util.Comparator<? super E> by) { super(by); }
  MochiPriorityQueue(int n, java.util.Comparator<? super E> by) { super(n, by); }
  MochiPriorityQueue(java.util.Collection<? extends E> of) { super(of); MochiTicks.spend(of.size()); }
  public boolean offer(E one) { MochiTicks.spend(MochiTicks.tall(size())); return super.offer(one); }
  public E poll() { MochiTicks.spend(MochiTicks.tall(size())); return super.poll(); }
  public boolean remove(Object one) { MochiTicks.spend(size()); return super.remove(one); }
  public boolean contains(Object one) { MochiTicks.spend(size()); return super.contains(one); }
}
class MochiTreeMap<K, V> extends java.util.TreeMap<K, V> {
  MochiTreeMap() { } MochiTreeMap(java.util.Comparator<? super K> by) { super(by); }
  MochiTreeMap(java.util.Map<? extends K, ? extends V> of) { super(of); MochiTicks.spend(MochiTicks.sorting(of.size())); }
  void tall() { MochiTicks.spend(MochiTicks.tall(size())); }
  public V get(Object key) { tall(); return super.get(key); }
  public V put(K key, V value) { tall(); return super.put(key, value); }
  public V remove(Object key) { tall(); return super.remove(key); }
  public boolean containsKey(Object key) { tall(); return super.containsKey(key); }
  public K floorKey(K key) { tall(); return super.floorKey(key); }
  public K ceilingKey(K key) { tall(); return super.ceilingKey(key); }
  public java.util.Map.Entry<K, V> floorEntry(K key) { tall(); return super.floorEntry(key); }
  public java.util.Map.Entry<K, V> ceilingEntry(K key) { tall(); return super.ceilingEntry(key); }
}
