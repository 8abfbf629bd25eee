using Microsoft.Data.Sqlite;

namespace RunTime.Stores;

/// <summary>Claims in an SQLite database, looked up with a prepared statement over the primary key.</summary>
public sealed class SqliteStore : IDisposable
{
    private const string Columns = "id, entity, type, property, value, by, stated, modality, because, note";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _claim;
    private readonly SqliteCommand _quotes;
    private readonly SqliteParameter _id;
    private readonly SqliteParameter _claimId;

    /// <summary>Opens a database.</summary>
    public SqliteStore(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly");
        _connection.Open();
        (_claim, _id) = Command($"SELECT {Columns} FROM claim WHERE id = $id", "$id");
        (_quotes, _claimId) = Command("SELECT source, exact FROM quote WHERE claim = $claim ORDER BY rowid", "$claim");
    }

    /// <summary>The claim of that id.</summary>
    public StoredClaim? Find(string id)
    {
        _id.Value = id;
        using var reader = _claim.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    /// <summary>Every claim.</summary>
    public List<StoredClaim> All()
    {
        using var all = _connection.CreateCommand();
        all.CommandText = $"SELECT {Columns} FROM claim";
        List<StoredClaim> claims = [];
        using var reader = all.ExecuteReader();
        while (reader.Read())
        {
            claims.Add(Read(reader));
        }

        return claims;
    }

    /// <summary>Writes a database.</summary>
    public static void Save(string path, List<StoredClaim> claims)
    {
        using var connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Execute(
            "CREATE TABLE claim(id TEXT PRIMARY KEY, entity TEXT, type TEXT, property TEXT, value TEXT, by TEXT, stated TEXT, modality TEXT, because TEXT, note TEXT) WITHOUT ROWID;"
            + "CREATE TABLE quote(claim TEXT, source TEXT, exact TEXT); CREATE INDEX quote_claim ON quote(claim)");
        foreach (var claim in claims)
        {
            Execute(
                $"INSERT INTO claim({Columns}) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)",
                claim.Id,
                claim.Entity,
                claim.Type,
                claim.Property,
                claim.Value,
                claim.By,
                claim.Stated,
                claim.Modality,
                claim.Because,
                claim.Note);
            foreach (var quote in claim.Quotes)
            {
                Execute("INSERT INTO quote(claim, source, exact) VALUES ($0, $1, $2)", claim.Id, quote.Source, quote.Exact);
            }
        }

        transaction.Commit();

        void Execute(string text, params string?[] values)
        {
            using var command = connection.CreateCommand();
            command.CommandText = text;
            for (var index = 0; index < values.Length; index++)
            {
                command.Parameters.AddWithValue($"${index}", (object?)values[index] ?? DBNull.Value);
            }

            command.ExecuteNonQuery();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _claim.Dispose();
        _quotes.Dispose();
        _connection.Dispose();
    }

    private StoredClaim Read(SqliteDataReader reader)
    {
        var claim = new StoredClaim
        {
            Id = reader.GetString(0), Entity = reader.GetString(1), Type = reader.GetString(2), Property = reader.GetString(3),
                Value = reader.GetString(4),
            By = Text(5), Stated = Text(6), Modality = reader.GetString(7), Because = Text(8), Note = Text(9),
        };
        _claimId.Value = claim.Id;
        using var quotes = _quotes.ExecuteReader();
        while (quotes.Read())
        {
            claim.Quotes.Add(new StoredQuote { Source = quotes.GetString(0), Exact = quotes.GetString(1) });
        }

        return claim;

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }

    private (SqliteCommand Command, SqliteParameter Parameter) Command(string text, string parameter)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        var named = command.Parameters.Add(parameter, SqliteType.Text);
        return (command, named);
    }
}
