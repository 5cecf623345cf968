// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "sqlite/database.h"
#include "store/batch.h"
#include "store/edit.h"
#include "store/import.h"
#include "store/rewriting.h"
#include "store/step.h"
#include "store/table.h"

#include <QObject>
#include <functional>
#include <memory>
#include <stdexcept>

namespace samspel {

class PublicPatterns;
class SearchTexts;
struct KeptFile;
struct MergePlan;
struct NewFile;
enum class Conflicts;

/// beside: to write while another program has the register's lock; it is not brought up to date, and its
/// search not made anew, for the other may be older.
enum class Access { write, beside, read };

/// The file is there, and it is no register that this program can work with; the message says why, in words.
class NotARegister : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What undo or redo did.
struct Turn {
    bool happened = false;
    bool isStale =
        false; ///< it could not be done, as what it concerns has changed since; nothing was touched
    Step step;
};

/// What clearing did.
struct Compacted {
    int files = 0; ///< kept files that were cleared
    Rewriting file{};
};

/// The open register: the only way in which anything is written, and the one who tells when something has
/// changed. Every change is one transaction, one changeset and one line in the journal, and so can be undone.
class Ledger : public QObject {
    Q_OBJECT
public:
    /// Makes a new register with the catalogue of indicators. Throws NotARegister when there is a file of
    /// that name or none can be made, sqlite::Error when the disk fails; no half-made file is left then.
    static std::unique_ptr<Ledger> create(const QString& path, const Language& language);
    /// Throws NotARegister, sqlite::Error. An older register is copied aside and brought to the newest
    /// schema, unless it cannot be written: then it is refused. A newer one, and one that cannot be written,
    /// opens read-only.
    static std::unique_ptr<Ledger> open(const QString& path, const Language& language,
                                        Access access = Access::write);
    ~Ledger() override;

    /// Grows with every change, so that what was read before can be told from what holds now.
    quint64 revision() const { return m_revision; }
    /// Grows with every change that patterns of publishing rest on: of figures, units and indicators.
    quint64 figuresRevision() const { return m_figuresRevision; }
    /// Which figures may leave the program in public mode; Settling asks them.
    PublicPatterns& patterns() const { return *m_patterns; }
    QString path() const;
    bool isReadOnly() const;
    /// Whether a newer program made it so that this one can only read it, and perhaps not all of it.
    bool isFromNewerProgram() const;
    /// Texts of problems and steps are made in this language.
    const Language& language() const { return m_language; }
    void setLanguage(const Language& language) { m_language = language; }
    QString author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    template <class R>
    std::optional<R> find(Id<R> id) const {
        const auto row = Table(kindOf<R>()).find(m_database, id.value);
        return row ? std::optional(recordOf<R>(*row)) : std::nullopt;
    }
    template <class R>
    std::vector<R> all() const {
        return records<R>(Table(kindOf<R>()).all(m_database));
    }
    template <class R>
    std::vector<R> where(const char* column, const Value& value) const {
        return records<R>(Table(kindOf<R>()).where(m_database, column, value));
    }
    std::vector<Row> rows(const Kind& kind) const { return Table(kind).all(m_database); }
    std::optional<Row> row(const Kind& kind, qint64 id) const { return Table(kind).find(m_database, id); }

    /// Runs the work as one step. Gives what is not acceptable; when that is not empty, nothing has changed.
    /// Throws sqlite::Error when the world failed, or what the work throws; nothing has changed then either.
    Problems change(const Step& step, const std::function<void(Edit&)>& work);

    /// What an import would do at this moment, without doing it.
    ImportPlan plan(const Batch& batch, const ImportChoices& choices = {}) const;
    /// Plans anew while nobody else can write, and does what the plan says, all or nothing, as one step.
    /// `progress` is asked now and then with figures written and figures in all; false cancels, and leaves no
    /// trace.
    ImportOutcome import(const Batch& batch, const std::function<bool(qint64, qint64)>& progress = {}) {
        return import(batch, ImportChoices{}, progress);
    }
    ImportOutcome import(const Batch& batch, const ImportChoices& choices,
                         const std::function<bool(qint64, qint64)>& progress = {});

    /// Makes an unconfirmed unit or indicator one with another of its kind, as one step: figures, references
    /// and remembered names lead to the other then, and the first is gone. Plans anew while nobody else can
    /// write; when the plan has problems that refuse, nothing has changed. See store/merging.h.
    MergePlan merge(const Kind& kind, qint64 from, qint64 into, Conflicts conflicts);

    std::optional<Step> undoable() const;
    std::optional<Step> redoable() const;
    Turn undo();
    Turn redo();
    /// The newest first.
    std::vector<JournalEntry> history(const HistoryFilter& filter = {}) const;
    /// A record's own history, the newest step first.
    std::vector<RecordStep> history(const Kind& kind, qint64 record) const;
    /// Who has changed the register, by name.
    QStringList authors() const;
    /// Tables of the records that any step touched.
    QStringList kindsInHistory() const;
    std::vector<FieldChange> details(qint64 entry) const;

    /// What has been done so far is where the register begins: it stays in the history and can no longer be
    /// undone.
    void beginHistoryHere();

    /// A setting of the register itself, as its title; "" when there is none.
    QString setting(const QString& key) const;
    /// Writes it as a step like any other. Throws sqlite::Error, also when the register is read-only.
    void setSetting(const QString& key, const QString& value);

    /// Keeps a file's bytes in the register, once, whatever the number of records that name it; for a field
    /// of a record. It is no step: undo and redo work on the record, and the bytes stay until compact().
    FileLink keepFile(const NewFile& file, Problems& problems);
    /// Nothing when it is not kept, or is damaged.
    std::optional<KeptFile> content(const QString& sha256) const;
    /// By the setting "largest_file_mb", 1 to 60; otherwise 50 MB.
    qint64 mostBytesOfAFile() const;
    /// Clears kept files that neither a record nor a step to undo or redo names, makes the search's index
    /// anew, gives free space back to the disk and empties the log. What drafts name is spared by its
    /// SHA-256.
    Compacted compact(const QStringList& spared = {});
    /// Bytes of pages that nothing stands on.
    qint64 unusedBytes() const;
    /// Makes the index of the search anew from all records.
    void rebuildSearch();

    /// What is wrong with the file, one sentence each; empty when all is well.
    QStringList check() const;
    /// What does no harm and is worth a look, one sentence each.
    QStringList remarks() const;
    /// Copies the register to a file that is not there yet, and checks the copy. Throws sqlite::Error.
    void backup(const QString& target) const;

    /// For named queries of this room; nothing else may write through it.
    sqlite::Database& database() const { return m_database; }

Q_SIGNALS:
    /// Something in the register has changed; what shows it, reads anew.
    void changed();

private:
    Ledger(sqlite::Database database, const Language& language);

    template <class R>
    static std::vector<R> records(const std::vector<Row>& rows) {
        std::vector<R> records;
        records.reserve(rows.size());
        for (const Row& row : rows) {
            records.push_back(recordOf<R>(row));
        }
        return records;
    }
    enum class Way { back, forth };
    Turn turn(Way way);
    void apply(const JournalEntry& entry, Way way);
    FileLink keepSource(const Source& source, const ImportChoices& choices);
    const SearchTexts& searchTexts();

    mutable sqlite::Database m_database; // reading prepares and keeps statements
    Language m_language;
    QString m_author;
    std::unique_ptr<const SearchTexts> m_searchTexts; // made when first needed: it loads all languages
    std::unique_ptr<PublicPatterns> m_patterns;
    quint64 m_revision = 1;
    quint64 m_figuresRevision = 1;
};

} // namespace samspel
