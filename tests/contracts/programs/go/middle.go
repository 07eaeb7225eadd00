package main

func solve(numbers []float64) *float64 {
	if len(numbers) == 0 {
		return nil
	}
	total := 0.0
	for _, n := range numbers {
		total += n
	}
	total /= float64(len(numbers))
	return &total
}
