// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "exchange/formats.h"
#include "store/ledger.h"

#include <QFile>
#include <QFileInfo>

namespace samspel::cli {

namespace {

/// How one file fell out.
struct Result {
    QString file;
    exchange::Reading reading;
    ImportPlan plan;
    bool isRefused = false;
    bool isDry = false;
    Id<Source> source;
};

QByteArray contentOf(const QString& name, const Language& language) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error(
            language.say("Cli", "%1 cannot be read (%2).").arg(name, file.errorString()).toStdString());
    }
    return file.readAll();
}

Result importOne(Ledger& ledger, const QString& name, const Arguments& arguments, const Language& language) {
    Result result{name, {}, {}, false, arguments.has("--dry-run"), {}};
    const QByteArray bytes = contentOf(name, language);
    exchange::Options options;
    options.format = arguments.value("--format");
    result.reading = exchange::read({QFileInfo(name).fileName(), bytes}, options, language);
    if (!result.reading.accepted()) {
        result.isRefused = true;
        return result;
    }
    if (result.isDry) {
        result.plan = ledger.plan(result.reading.batch);
    } else {
        const ImportOutcome outcome = ledger.import(result.reading.batch);
        result.plan = outcome.plan;
        result.source = outcome.source;
    }
    result.isRefused = refuses(result.plan.problems);
    return result;
}

std::vector<Problem> problemsOf(const Result& result) {
    std::vector<Problem> all = result.reading.problems;
    all.insert(all.end(), result.plan.problems.begin(), result.plan.problems.end());
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
            {QStringLiteral("written"), result.source.isKept()},
            {QStringLiteral("read"), counts.rows},
            {QStringLiteral("new"), result.plan.fresh},
            {QStringLiteral("changed"), result.plan.changed},
            {QStringLiteral("same"), result.plan.same},
            {QStringLiteral("suppressed"), counts.suppressed},
            {QStringLiteral("empty"), counts.empty},
            {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("newUnits"), static_cast<qint64>(result.plan.newUnits.size())},
            {QStringLiteral("source"), result.source.isKept()
                                           ? QJsonValue(QStringLiteral("S%1").arg(result.source.value))
                                           : QJsonValue()},
            {QStringLiteral("problems"), problems}};
}

QString place(const Problem& problem, const Language& language) {
    QStringList parts;
    if (problem.line != 0) {
        parts << language.say("Cli", "line %1").arg(problem.line);
    }
    if (problem.column != 0) {
        parts << language.say("Cli", "column %1").arg(problem.column);
    }
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + QStringLiteral(": ");
}

void tellProblems(const Result& result, const Language& language) {
    for (const Problem& problem : problemsOf(result)) {
        tell(QStringLiteral("%1: %2%3").arg(result.file, place(problem, language), problem.what));
    }
    if (result.isRefused) {
        tell(language.say("Cli", "%1 was refused. The register is unchanged.").arg(result.file));
    } else if (result.plan.changesNothing()) {
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
              .arg(result.plan.fresh)
              .arg(result.plan.changed)
              .arg(result.plan.same)
              .arg(counts.suppressed)
              .arg(counts.empty)
              .arg(counts.skipped) +
          QLatin1Char('\n'));
}

} // namespace

Exit importFiles(const Arguments& arguments, const Language& language) {
    const auto access = arguments.has("--dry-run") ? Access::read : Access::write;
    const auto ledger = Ledger::open(arguments.words().first(), language, access);
    QJsonArray array;
    bool isAnyRefused = false;
    for (const QString& name : arguments.words().sliced(1)) {
        const Result result = importOne(*ledger, name, arguments, language);
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
