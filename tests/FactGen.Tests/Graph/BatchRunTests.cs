using FactGen.Compiler.Graph;

namespace FactGen.Tests.Graph;

/// <summary>A batch computes each item once, when it is first asked for.</summary>
public class BatchRunTests
{
    private readonly List<string> _done = [];

    [Fact]
    public void A_step_on_one_item_runs_the_steps_before_it_on_that_one_alone()
    {
        var read = new BatchRun(OneByOne.Instance).Input(1, 2, 3).Each("read", item => Did("read", item));
        var checkedItems = read.Each("check", item => Did("check", item));

        Assert.Empty(_done);
        Assert.Equal([1, 2, 3], checkedItems.Values());
        Assert.Equal(["read 1", "check 1", "read 2", "check 2", "read 3", "check 3"], _done);

        Assert.Equal([1, 2, 3], read.Values());
        Assert.Equal([1, 2, 3], checkedItems.All().Value().ToArray());
        Assert.Equal(6, _done.Count);
    }

    [Fact]
    public void What_all_items_give_is_computed_before_a_step_that_takes_it()
    {
        var read = new BatchRun(OneByOne.Instance).Input(1, 2).Each("read", item => Did("read", item));
        var sums = read.With(read.All()).Each("check", (item, all) => Did("check", item) + all.Sum());

        Assert.Equal([4, 5], sums.Values());
        Assert.Equal(["read 1", "read 2", "check 1", "check 2"], _done);
    }

    private int Did(string step, int item)
    {
        _done.Add($"{step} {item}");
        return item;
    }
}
