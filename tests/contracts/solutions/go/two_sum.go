package main

func twoSum(nums []int, target int) []int {
	seen := map[int]int{}
	for i, value := range nums {
		if other, found := seen[target-value]; found {
			return []int{other, i}
		}
		seen[value] = i
	}
	return nil
}
