using FactGen.Tool.FactBases;
using FactGen.Tool.Locking;

namespace FactGen.Tests.Locking;

/// <summary>The lock file as it should be, worked out from a checked fact base.</summary>
public sealed class LockProposalTests
{
    private static readonly FactBaseText s_unlocked = new();

    [Fact]
    public void Without_a_lock_every_quote_is_missing_in_it()
    {
        var proposal = ProposalOf(s_unlocked);
        Assert.Equal((false, false), (proposal.IsThere, proposal.IsCurrent));
        Assert.Equal(5, proposal.Found.Count);
        Assert.Empty(proposal.Kept);
        Assert.Equal(
            proposal.Found.Select(line => line.Key).OrderBy(quoted => quoted.Claim).ThenBy(quoted => quoted.Source, StringComparer.Ordinal),
            proposal.Difference.Missing);
        Assert.Empty(proposal.Errors);
    }

    [Fact]
    public void The_proposed_lock_is_current_once_it_is_written()
    {
        var again = ProposalOf(s_unlocked with { Lock = ProposalOf(s_unlocked).Text });
        Assert.Equal((true, true), (again.IsThere, again.IsCurrent));
        Assert.True(again.Difference.IsEmpty);
    }

    [Theory]
    [InlineData("# The quotes", "# Some quotes")]
    [InlineData("\n", "\r\n")]
    public void A_lock_with_the_same_content_in_another_form_is_not_current(string old, string other)
    {
        var proposal = ProposalOf(s_unlocked with { Lock = ProposalOf(s_unlocked).Text.Replace(old, other, StringComparison.Ordinal) });
        Assert.False(proposal.IsCurrent);
    }

    [Fact]
    public void What_an_absent_text_carried_is_kept()
    {
        var proposal = ProposalOf(s_unlocked.Locked("gazette.txt"));
        Assert.Equal(["norvik-ferries/seat"], proposal.Kept.Select(line => line.ClaimId));
        Assert.Equal(["gazette"], proposal.CardsWithoutText);
        Assert.True(proposal.IsCurrent);
    }

    /// <summary>Without the text its lines cannot be written again, and they are not dropped; with all texts they are.</summary>
    [Fact]
    public void A_lock_of_other_rules_stays_until_all_texts_are_here()
    {
        var old = s_unlocked.Locked("gazette.txt");
        old = old with { Lock = old.Lock!.Replace("rules 1\n", "rules 0\n", StringComparison.Ordinal) };

        Assert.Equal(["FACT3011"], ProposalOf(old).Errors.Select(error => error.Rule.Id));
        var complete = ProposalOf(old with { Texts = s_unlocked.Texts });
        Assert.Empty(complete.Errors);
        Assert.Equal(s_unlocked.Locked().Lock, complete.Text);
    }

    [Fact]
    public void A_lock_out_of_date_is_no_error_in_the_way_of_writing_it()
    {
        var stale = s_unlocked.Locked() with { Facts = FactBaseText.OrdinaryFacts.Replace("Ada Lind is the captain }", "Ada Lind is the }", StringComparison.Ordinal) };
        var proposal = ProposalOf(stale);
        Assert.Equal([new(new("ada-lind/role"), "log")], proposal.Difference.Different);
        Assert.DoesNotContain(proposal.Errors, error => error.Rule.Id == "FACT3009");
    }

    [Fact]
    public void An_error_of_the_facts_is_in_the_way()
    {
        var broken = s_unlocked with { Facts = FactBaseText.OrdinaryFacts.Replace("12 boats", "12 goats", StringComparison.Ordinal) };
        Assert.Contains(ProposalOf(broken).Errors, error => error.Rule.Id == "FACT3003");
    }

    private static LockProposal ProposalOf(FactBaseText text)
    {
        var facts = text.Check();
        return LockProposal.Of(
            new FactBaseRun { Files = text.Files, Facts = facts, Summary = CheckSummary.Of(text.Files, facts, wordLimit: 25) },
            FactBaseText.LockPath);
    }
}
