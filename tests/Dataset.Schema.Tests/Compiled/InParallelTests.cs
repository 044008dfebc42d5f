using Dataset.Schema.Compiled;

namespace Dataset.Schema.Tests.Compiled;

public sealed class InParallelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Each_step_is_taken_once(int count)
    {
        var taken = new int[count];
        InParallel.For(count, i => Interlocked.Increment(ref taken[i]));
        Assert.All(taken, static times => Assert.Equal(1, times));
    }

    [Fact]
    public void Of_steps_that_fail_the_first_is_told()
    {
        for (var round = 0; round < 50; round++)
        {
            // The first to fail is the last to end.
            var thrown = Assert.Throws<InvalidOperationException>(() => InParallel.For(100, static i =>
            {
                if (i >= 10)
                {
                    Thread.SpinWait(i == 10 ? 10_000 : 10);
                    throw new InvalidOperationException($"step {i}");
                }
            }));
            Assert.Equal("step 10", thrown.Message);
        }
    }
}
