// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/keeping.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "exchange/anytable/choices.h"
#include "exchange/formats.h"
#include "exchange/table/registerimport.h"
#include "exchange/text/decode.h"
#include "store/ledger.h"

#include <QDirIterator>
#include <QFileInfo>

namespace samspel::cli {

namespace {

exchange::Bytes bytesOf(const QString& name, const Language& language) {
    try {
        return exchange::Bytes::ofFile(name);
    } catch (const exchange::CannotRead& reason) {
        throw std::runtime_error(
            language.say("Cli", "%1 cannot be read (%2).").arg(name, reason.text(language)).toStdString());
    }
}

QString placeOf(const Problem& problem, const Language& language) {
    QStringList parts;
    if (problem.line != 0) {
        parts << language.say("Cli", "line %1").arg(problem.line);
    }
    if (problem.column != 0) {
        parts << language.say("Cli", "column %1").arg(problem.column);
    }
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + QStringLiteral(": ");
}

/// How one file fell out.
struct Result {
    QString file;
    exchange::Reading reading;
    ImportPlan plan;
    std::vector<exchange::RegisterPlan> records; ///< where the file tells records, of each kind
    bool isRefused = false;
    bool isDry = false;
    bool isWritten = false;
    bool isStopped = false;
    Id<Source> source;

    // Cells of figures, or records.
    qint64 fresh() const { return plan.fresh + count(exchange::PlannedRecord::State::fresh); }
    qint64 changed() const { return plan.changed + count(exchange::PlannedRecord::State::changed); }
    qint64 same() const { return plan.same + count(exchange::PlannedRecord::State::same); }
    qint64 count(exchange::PlannedRecord::State state) const {
        qint64 all = 0;
        for (const exchange::RegisterPlan& one : records) {
            all += one.plan.count(state);
        }
        return all;
    }
};

/// Reads files into one register as the arguments say; lives for one command.
class Import {
public:
    Import(Ledger& ledger, const Arguments& arguments, const Language& language);
    Result one(const QString& path);
    bool isStopped() const { return m_meter.isStopped(); }

private:
    exchange::Options options() const;
    void importFigures(Result& result, const exchange::Bytes& bytes);
    void importRecords(Result& result, const exchange::Bytes& bytes);

    Ledger& m_ledger;
    const Arguments& m_arguments;
    const Language& m_language;
    ImportChoices m_choices;
    Meter m_meter;
};

Import::Import(Ledger& ledger, const Arguments& arguments, const Language& language)
    : m_ledger(ledger), m_arguments(arguments), m_language(language), m_meter(language) {
    m_choices.acceptsUnknown = arguments.has("--accept-unknown");
    for (const QString& name : arguments.values("--map")) {
        const auto meanings =
            exchange::anytable::meaningsIn({QFileInfo(name).fileName(), bytesOf(name, language)}, language);
        if (refuses(meanings.problems)) {
            const Problem& first = meanings.problems.front();
            throw std::runtime_error(
                QStringLiteral("%1: %2%3").arg(name, placeOf(first, language), first.what).toStdString());
        }
        m_choices.meanings.insert(m_choices.meanings.end(), meanings.all.begin(), meanings.all.end());
    }
}

exchange::Options Import::options() const {
    exchange::Options options;
    options.format = m_arguments.value("--format");
    options.audience = m_arguments.has("--internal") ? Audience::internal : Audience::open;
    options.columns = m_arguments.values("--column");
    options.indicator = m_arguments.value("--indicator");
    if (m_arguments.has("--measure")) {
        options.measure = samspel::choiceOf<Measure>(m_arguments.value("--measure"));
        if (!options.measure) {
            throw WrongUsage(m_language.say("Cli", "--measure is mean, count or share."));
        }
    }
    options.columnsBefore = [this](const QStringList& heads) {
        return exchange::anytable::rememberedColumns(m_ledger, heads);
    };
    if (m_arguments.has("--encoding")) {
        options.encoding = exchange::encodingNamed(m_arguments.value("--encoding"));
        if (!options.encoding) {
            throw WrongUsage(m_language.say("Cli", "%1 is no encoding: utf-8, utf-16le, utf-16be or latin1.")
                                 .arg(m_arguments.value("--encoding")));
        }
    }
    if (m_arguments.has("--separator")) {
        const QString sign = m_arguments.value("--separator");
        if (sign != QLatin1String("tab") && sign.size() != 1) {
            throw WrongUsage(m_language.say("Cli", "A separator is one sign, or “tab”."));
        }
        options.separator = sign == QLatin1String("tab") ? QChar(u'\t') : sign.front();
    }
    return options;
}

Result Import::one(const QString& path) {
    Result result;
    result.file = path;
    result.isDry = m_arguments.has("--dry-run");
    const exchange::Bytes bytes = bytesOf(path, m_language);
    const QString file = QFileInfo(path).fileName();
    exchange::Options options = this->options();
    options.watch = m_meter.watch(m_language.say("Cli", "Reading %1").arg(file), exchange::Progress::bytes);
    result.reading = exchange::read({file, bytes}, options, m_language);
    result.isStopped = result.reading.isCancelled;
    if (!result.reading.accepted()) {
        result.isRefused = true;
    } else if (!result.reading.records.empty()) {
        importRecords(result, bytes);
    } else {
        importFigures(result, bytes);
    }
    m_meter.clear();
    return result;
}

void Import::importFigures(Result& result, const exchange::Bytes& bytes) {
    ImportChoices choices = m_choices;
    choices.content = [bytes] { return bytes.all(); };
    if (result.isDry) {
        result.plan = m_ledger.plan(result.reading.batch, choices);
    } else {
        const ImportOutcome outcome = m_ledger.import(
            result.reading.batch, choices,
            m_meter.watch(m_language.say("Cli", "Importing %1").arg(QFileInfo(result.file).fileName()),
                          exchange::Progress::figures));
        result.plan = outcome.plan;
        result.isStopped = outcome.isCancelled;
        result.source = outcome.source;
        result.isWritten = outcome.source.isKept();
        if (result.isWritten && m_arguments.has("--column")) {
            exchange::anytable::rememberColumns(m_ledger, result.reading.sniffed.heads,
                                                m_arguments.values("--column"));
        }
    }
    result.isRefused = result.isStopped || refuses(result.plan.problems);
}

void Import::importRecords(Result& result, const exchange::Bytes& bytes) {
    const auto watch =
        m_meter.watch(m_language.say("Cli", "Importing %1").arg(QFileInfo(result.file).fileName()),
                      exchange::Progress::records);
    exchange::RegisterOutcome outcome =
        result.isDry ? exchange::planRegister(m_ledger, result.reading, watch, m_language)
                     : exchange::importRegister(m_ledger, result.reading, bytes, watch, m_language);
    result.isStopped = outcome.isCancelled;
    result.records = std::move(outcome.plans);
    result.isRefused = outcome.isRefused || outcome.isCancelled;
    result.isWritten = outcome.wasWritten;
}

/// Files, and those in folders that are named, in the order of their names.
QStringList filesIn(const QStringList& words) {
    QStringList files;
    for (const QString& word : words) {
        if (!QFileInfo(word).isDir()) {
            files << word;
            continue;
        }
        QDirIterator folder(word, QDir::Files, QDirIterator::Subdirectories);
        QStringList found;
        while (folder.hasNext()) {
            found << folder.next();
        }
        found.sort();
        files << found;
    }
    return files;
}

std::vector<Problem> problemsOf(const Result& result) {
    std::vector<Problem> all = result.reading.problems;
    all.insert(all.end(), result.plan.problems.begin(), result.plan.problems.end());
    for (const exchange::RegisterPlan& plan : result.records) {
        all.insert(all.end(), plan.plan.problems.begin(), plan.plan.problems.end());
    }
    return all;
}

QJsonObject toJson(const Result& result) {
    QJsonArray problems;
    for (const Problem& problem : problemsOf(result)) {
        problems.append(QJsonObject{
            {QStringLiteral("file"), result.file},
            {QStringLiteral("line"), problem.line != 0 ? QJsonValue(problem.line) : QJsonValue()},
            {QStringLiteral("column"), problem.column != 0 ? QJsonValue(problem.column) : QJsonValue()},
            {QStringLiteral("field"), problem.field.isEmpty() ? QJsonValue() : QJsonValue(problem.field)},
            {QStringLiteral("refuses"), problem.weight == Problem::Weight::refuses},
            {QStringLiteral("text"), problem.what}});
    }
    const Counts& counts = result.reading.batch.counts;
    return {{QStringLiteral("file"), result.file},
            {QStringLiteral("format"),
             result.reading.format.isEmpty() ? QJsonValue() : QJsonValue(result.reading.format)},
            {QStringLiteral("accepted"), !result.isRefused},
            {QStringLiteral("written"), result.isWritten},
            {QStringLiteral("read"), counts.rows},
            {QStringLiteral("new"), result.fresh()},
            {QStringLiteral("changed"), result.changed()},
            {QStringLiteral("same"), result.same()},
            {QStringLiteral("suppressed"), counts.suppressed},
            {QStringLiteral("empty"), counts.empty},
            {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("newUnits"), static_cast<qint64>(result.plan.newUnits.size())},
            {QStringLiteral("source"), result.source.isKept()
                                           ? QJsonValue(QStringLiteral("S%1").arg(result.source.value))
                                           : QJsonValue()},
            {QStringLiteral("problems"), problems}};
}

void tellProblems(const Result& result, const Language& language) {
    for (const Problem& problem : problemsOf(result)) {
        tell(QStringLiteral("%1: %2%3").arg(result.file, placeOf(problem, language), problem.what));
    }
    if (result.isStopped) {
        tell(language.say("Cli", "%1: stopped. The register is unchanged by it.").arg(result.file));
    } else if (result.isRefused) {
        tell(language.say("Cli", "%1 was refused. The register is unchanged.").arg(result.file));
    } else if (result.fresh() + result.changed() == 0 && result.plan.changesNothing()) {
        tell(result.plan.knownSince.isEmpty()
                 ? language
                       .say("Cli",
                            "%1 says nothing that the register does not hold already. Nothing was changed.")
                       .arg(result.file)
                 : language.say("Cli", "%1 is the same file as was imported on %2. Nothing was changed.")
                       .arg(result.file, result.plan.knownSince));
    } else if (result.isDry) {
        tell(language.say("Cli", "%1: a trial only. Nothing was changed.").arg(result.file));
    }
}

void printResult(const Result& result, const Language& language) {
    const Counts& counts = result.reading.batch.counts;
    print(language
              .say("Cli",
                   "%1 (%2): %3 rows; %4 figures new, %5 changed, %6 the same; %7 suppressed, %8 empty, %9 "
                   "skipped")
              .arg(result.file, result.reading.format)
              .arg(counts.rows)
              .arg(result.fresh())
              .arg(result.changed())
              .arg(result.same())
              .arg(counts.suppressed)
              .arg(counts.empty)
              .arg(counts.skipped) +
          QLatin1Char('\n'));
}

// There is nobody to ask whether to go on without, so a person says so beforehand.
void backUpFirst(const QString& path, const Language& language) {
    try {
        Backups(path, backupPlace(path), language).make(BackupReason::import);
    } catch (const NoBackup& reason) {
        throw NoBackup(
            (QString::fromUtf8(reason.what()) + QLatin1Char(' ') +
             language.say("Cli", "Nothing was imported. With --no-backup it is imported all the same."))
                .toStdString());
    }
}

} // namespace

Exit importFiles(const Arguments& arguments, const Language& language) {
    // A register's records are tried in the register itself, and taken back.
    const QString path = arguments.words().first();
    const OpenRegister opened = openToWrite(path, language);
    const auto& ledger = opened.ledger;
    Import import(*ledger, arguments, language);
    const QStringList files = filesIn(arguments.words().sliced(1));
    if (files.isEmpty()) {
        throw std::runtime_error(language.say("Cli", "There is no file here to import.").toStdString());
    }
    if (!arguments.has("--dry-run") && !arguments.has("--no-backup")) {
        backUpFirst(path, language);
    }
    QJsonArray array;
    bool isAnyRefused = false;
    for (const QString& name : files) {
        if (import.isStopped()) {
            break;
        }
        const Result result = import.one(name);
        isAnyRefused = isAnyRefused || result.isRefused;
        array.append(toJson(result));
        tellProblems(result, language);
        if (!arguments.has("--json") && !result.isRefused) {
            printResult(result, language);
        }
    }
    if (arguments.has("--json")) {
        printJson(array);
    }
    return isAnyRefused ? Exit::unacceptable : Exit::done;
}

} // namespace samspel::cli
