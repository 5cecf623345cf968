// SPDX-License-Identifier: MIT
#include "store/ledger.h"

#include "sqlite/backup.h"
#include "sqlite/recorder.h"
#include "sqlite/transaction.h"
#include "sqlite/unchecked.h"
#include "store/author.h"
#include "store/checking/finding.h"
#include "store/columns.h"
#include "store/content.h"
#include "store/freename.h"
#include "store/journal.h"
#include "store/listfunctions.h"
#include "store/migrations.h"
#include "store/publishing/publicfigures.h"
#include "store/searchindex.h"
#include "store/shelf.h"
#include "store/snapshot.h"
#include "store/yearsalone.h"

#include <QDateTime>
#include <QFileInfo>
#include <algorithm>

namespace samspel {

namespace {

// Local time with its offset from UTC: what a clock on the wall said, and when that was.
QString now() {
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

// Whether figures are linked otherwise now, or have another threshold.
bool movesFigures(const sqlite::Changeset& changeset) {
    const auto rows = changeset.rows();
    return std::any_of(rows.begin(), rows.end(), [](const sqlite::RowChange& row) {
        return row.table == "organisation" || row.table == "indicator" || row.table == "succession" ||
               row.table == "membership";
    });
}

QStringList told(const Ledger& ledger, bool harmless) {
    QStringList sentences;
    for (const checking::Finding& finding : checking::findings(ledger)) {
        if (finding.harmless == harmless) {
            sentences << finding.text + QLatin1Char(' ') + finding.whatToDo;
        }
    }
    return sentences;
}

} // namespace

Ledger::Ledger(sqlite::Database database, const Language& language)
    : m_database(std::move(database)), m_language(language), m_author(systemUser()),
      m_patterns(std::make_unique<PublicPatterns>(*this)) {
    addListFunctions(m_database);
    // In KB. With SQLite's own 2 MB an import writes half of its pages to the log twice.
    m_database.script("PRAGMA cache_size = -8192");
    // The first to hear of it, so that whoever hears later finds the new number.
    connect(this, &Ledger::changed, this, [this] { ++m_revision; });
}

Ledger::~Ledger() = default;

QString Ledger::path() const { return QString::fromStdU16String(m_database.path().u16string()); }

bool Ledger::isReadOnly() const { return m_database.readOnly(); }

bool Ledger::isFromNewerProgram() const { return schemaOf(m_database) > newestSchema(); }

Problems Ledger::change(const Step& step, const std::function<void(Edit&)>& work) {
    sqlite::Transaction transaction(m_database);
    const auto tables = recordedTables();
    sqlite::Recorder recorder(m_database, tables);
    Edit edit(m_database, m_language);
    work(edit);
    if (refuses(edit.problems())) {
        return edit.problems();
    }
    const sqlite::Changeset changeset = recorder.changeset();
    if (changeset.empty()) {
        return {};
    }
    Journal(m_database).append(step, m_author, changeset);
    SearchIndex(m_database, searchTexts()).follow(changeset);
    transaction.commit();
    m_figuresRevision += movesFigures(changeset) ? 1 : 0;
    Q_EMIT changed();
    return {};
}

ImportPlan Ledger::plan(const Batch& batch, const ImportChoices& choices) const {
    const Snapshot snapshot(m_database);
    return planImport(m_database, batch, choices, m_language);
}

ImportOutcome Ledger::import(const Batch& batch, const ImportChoices& choices,
                             const std::function<bool(qint64, qint64)>& progress) {
    // Figures by the million: looking up the series of each would take as long as writing it.
    const sqlite::WithoutForeignKeys unchecked(m_database);
    std::optional<sqlite::WithoutLog> withoutLog;
    if (batch.figures.size() >= choices.manyFigures) {
        withoutLog.emplace(m_database);
    }
    sqlite::Transaction transaction(m_database);
    ImportOutcome outcome{planImport(m_database, batch, choices, m_language), {}, false};
    if (refuses(outcome.plan.problems) || outcome.plan.changesNothing()) {
        return outcome;
    }
    Source source = batch.source;
    source.importedAt = now();
    source.importedBy = m_author;
    source.kept = keepSource(source, choices);
    const auto tables = recordedTables();
    ImportWriter writer(m_database, batch, outcome.plan);
    std::optional<sqlite::Recorder> recorder(std::in_place, m_database, tables);
    writer.writeRecords(source);
    const sqlite::Changeset changeset = recorder->changeset();
    recorder.reset();
    if (!writer.writeFigures(progress)) {
        outcome.isCancelled = true;
        return outcome;
    }
    outcome.source = source.id;
    Journal(m_database)
        .append({Action::import, {}, batch.source.file.isEmpty() ? batch.source.title : batch.source.file},
                m_author, changeset, outcome.source.value);
    SearchIndex(m_database, searchTexts()).follow(changeset);
    transaction.commit();
    ++m_figuresRevision;
    Q_EMIT changed();
    return outcome;
}

std::optional<Step> Ledger::undoable() const {
    const auto entry = Journal(m_database).undoable();
    return entry ? std::optional(entry->step) : std::nullopt;
}

std::optional<Step> Ledger::redoable() const {
    const auto entry = Journal(m_database).redoable();
    return entry ? std::optional(entry->step) : std::nullopt;
}

Turn Ledger::undo() { return turn(Way::back); }

Turn Ledger::redo() { return turn(Way::forth); }

Turn Ledger::turn(Way way) {
    Journal journal(m_database);
    const auto next = [&] { return way == Way::back ? journal.undoable() : journal.redoable(); };
    if (!next()) {
        return {};
    }
    std::optional<JournalEntry> entry;
    try {
        sqlite::Transaction transaction(m_database);
        entry = next(); // another program may have been here a moment ago
        if (!entry) {
            return {};
        }
        apply(*entry, way);
        journal.setState(entry->id, way == Way::back ? StepState::undone : StepState::done);
        transaction.commit();
    } catch (const sqlite::Error& error) {
        // Figures are put back by statements, whose constraints say what StaleChange says of a changeset.
        const bool isStale =
            dynamic_cast<const sqlite::StaleChange*>(&error) != nullptr || error.constraint();
        if (!entry || !isStale) {
            throw;
        }
        journal.giveUp(entry->id);
        Q_EMIT changed();
        return {false, true, entry->step};
    }
    ++m_figuresRevision;
    Q_EMIT changed();
    return {true, false, entry->step};
}

void Ledger::apply(const JournalEntry& entry, Way way) {
    const sqlite::Changeset changeset = Journal(m_database).changeset(entry.id);
    const sqlite::Changeset made = way == Way::back ? changeset.inverse() : changeset;
    Shelf shelf(m_database);
    // The figures lie on the units and the source that the changeset brings.
    if (way == Way::back) {
        if (entry.source != 0) {
            shelf.takeBack(entry.source, entry.id);
        }
        made.apply(m_database);
    } else {
        made.apply(m_database);
        if (entry.source != 0) {
            shelf.putBack(entry.source, entry.id);
        }
    }
    tellYearsAlone(m_database, made);
    SearchIndex(m_database, searchTexts()).follow(changeset);
}

std::vector<JournalEntry> Ledger::history(const HistoryFilter& filter) const {
    return Journal(m_database).entries(filter, m_language);
}

std::vector<RecordStep> Ledger::history(const Kind& kind, qint64 record) const {
    return Journal(m_database).stepsOf(kind, record);
}

QStringList Ledger::authors() const { return Journal(m_database).authors(); }

QStringList Ledger::kindsInHistory() const { return Journal(m_database).kinds(); }

std::vector<FieldChange> Ledger::details(qint64 entry) const { return Journal(m_database).details(entry); }

void Ledger::beginHistoryHere() {
    Journal(m_database).settle();
    Q_EMIT changed();
}

QString Ledger::setting(const QString& key) const {
    return m_database.value<QString>("SELECT value FROM setting WHERE key = ?1", key).value_or(QString());
}

void Ledger::setSetting(const QString& key, const QString& value) {
    change({Action::change, QStringLiteral("setting"), key},
           [&](Edit& edit) { edit.setSetting(key, value); });
}

const SearchTexts& Ledger::searchTexts() {
    if (m_searchTexts == nullptr) {
        m_searchTexts = std::make_unique<const SearchTexts>();
    }
    return *m_searchTexts;
}

void Ledger::rebuildSearch() {
    sqlite::Transaction transaction(m_database);
    SearchIndex(m_database, searchTexts()).rebuild();
    transaction.commit();
}

qint64 Ledger::mostBytesOfAFile() const {
    bool isRead = false;
    const int megabytes = setting(QStringLiteral("largest_file_mb")).toInt(&isRead);
    return qint64{isRead ? std::clamp(megabytes, 1, 60) : 50} * 1'000'000;
}

FileLink Ledger::keepFile(const NewFile& file, Problems& problems) {
    const QString name = file.name.section(QLatin1Char('/'), -1);
    if (name.isEmpty() || file.data.size() > mostBytesOfAFile()) {
        problems.push_back(
            {.what = name.isEmpty()
                         ? m_language.say("Ledger", "A file needs a name to be kept under.")
                         : m_language
                               .say("Ledger", "%1 is too large to be kept in the register: it has %2 MB, and "
                                              "the limit is %3 MB. Link to it instead.")
                               .arg(name, m_language.number(static_cast<double>(file.data.size()) / 1e6, 1),
                                    m_language.whole(mostBytesOfAFile() / 1'000'000))});
        return {};
    }
    sqlite::Transaction transaction(m_database);
    const bool hadText = !contentText(m_database, sha256Of(file.data)).isEmpty();
    const QString sha256 = keepContent(m_database, file);
    if (!hadText && !file.text.isEmpty()) {
        SearchIndex(m_database, searchTexts()).followContent(sha256);
    }
    transaction.commit();
    return {name, sha256, {}};
}

// Within the import's transaction. A file that has changed since it was read is not what the figures came
// from.
FileLink Ledger::keepSource(const Source& source, const ImportChoices& choices) {
    if (!choices.content || source.file.isEmpty() || source.size.value_or(0) > mostBytesOfAFile()) {
        return {};
    }
    const QByteArray bytes = choices.content();
    if (sha256Of(bytes) != source.sha256) {
        return {};
    }
    return {source.file, keepContent(m_database, {.name = source.file, .data = bytes}), {}};
}

std::optional<KeptFile> Ledger::content(const QString& sha256) const {
    return keptContent(m_database, sha256);
}

qint64 Ledger::unusedBytes() const {
    return m_database.value<qint64>("PRAGMA freelist_count").value_or(0) *
           m_database.value<qint64>("PRAGMA page_size").value_or(0);
}

Compacted Ledger::compact(const QStringList& spared) {
    sqlite::Transaction transaction(m_database);
    QStringList unneeded = unneededContent(m_database);
    unneeded.removeIf([&](const QString& sha256) { return spared.contains(sha256); });
    removeContent(m_database, unneeded);
    SearchIndex(m_database, searchTexts()).rebuild();
    transaction.commit();
    return {static_cast<int>(unneeded.size()), rewriteFile(m_database)};
}

QStringList Ledger::check() const { return told(*this, false); }

QStringList Ledger::remarks() const { return told(*this, true); }

void Ledger::backup(const QString& target) const {
    requireFreeName(target, m_language);
    sqlite::backup(m_database, QFileInfo(target).filesystemAbsoluteFilePath());
}

} // namespace samspel
