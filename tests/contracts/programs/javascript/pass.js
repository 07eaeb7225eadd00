const solve = (nums) => nums.reduce((a, b) => a + b, 0);
