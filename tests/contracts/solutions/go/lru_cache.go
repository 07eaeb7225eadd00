package main

import "container/list"

type entry struct{ key, value int }

type LRUCache struct {
	capacity int
	order    *list.List
	kept     map[int]*list.Element
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, list.New(), map[int]*list.Element{}}
}

func (c *LRUCache) Get(key int) int {
	found, ok := c.kept[key]
	if !ok {
		return -1
	}
	c.order.MoveToFront(found)
	return found.Value.(entry).value
}

func (c *LRUCache) Put(key, value int) {
	if found, ok := c.kept[key]; ok {
		c.order.Remove(found)
	}
	c.kept[key] = c.order.PushFront(entry{key, value})
	if c.order.Len() > c.capacity {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.kept, last.Value.(entry).key)
	}
}
