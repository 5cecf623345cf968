// SPDX-License-Identifier: MIT
#include "analysis/about.h"
#include "analysis/words.h"
#include "cli/choice.h"
#include "cli/noting.h"
#include "cli/output.h"
#include "report/references.h"
#include "statistics/gate.h"
#include "store/ledger.h"

namespace samspel::cli {

namespace {

using analysis::Statement;

QString text(std::string_view name) {
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QJsonValue orNull(std::string_view name) { return name.empty() ? QJsonValue() : QJsonValue(text(name)); }
QJsonValue orNull(const QString& given) { return given.isEmpty() ? QJsonValue() : QJsonValue(given); }
QJsonValue orNull(const std::optional<double>& number) { return number ? QJsonValue(*number) : QJsonValue(); }
QJsonValue orNull(const std::optional<Period>& period) {
    return period ? QJsonValue(period->text()) : QJsonValue();
}

std::string_view name(analysis::Against against) {
    switch (against) {
    case analysis::Against::Nobody:
        return {};
    case analysis::Against::Nation:
        return "nation";
    case analysis::Against::County:
        return "county";
    case analysis::Against::Units:
        return "units";
    }
    return {};
}

QJsonObject toJson(const Statement& statement, const Language& language) {
    QJsonObject object{{QStringLiteral("topic"), text(analysis::name(statement.topic))},
                       {QStringLiteral("segment"), orNull(statement.segment)},
                       {QStringLiteral("version"), QString::fromLatin1(keyOf(statement.version))},
                       {QStringLiteral("from"), orNull(statement.from)},
                       {QStringLiteral("to"), orNull(statement.to)},
                       {QStringLiteral("against"), orNull(name(statement.against))},
                       {QStringLiteral("explain"), statement.isForExplaining()},
                       {QStringLiteral("finding"), QJsonValue()},
                       {QStringLiteral("numbers"), QJsonValue()},
                       {QStringLiteral("reason"), QJsonValue()},
                       {QStringLiteral("needs"), QJsonValue()},
                       {QStringLiteral("has"), QJsonValue()},
                       {QStringLiteral("sentence"), analysis::sentence(statement, language)}};
    if (statement.outcome) {
        QJsonObject numbers;
        for (const analysis::Number& number : statement.outcome->numbers) {
            numbers.insert(QLatin1String(number.name), number.value);
        }
        object[QStringLiteral("finding")] = orNull(analysis::name(statement.outcome->finding));
        object[QStringLiteral("numbers")] = numbers;
    } else {
        const statistics::Refusal& why = statement.outcome.refusal();
        object[QStringLiteral("reason")] = text(statistics::name(why.reason));
        object[QStringLiteral("needs")] = orNull(why.needs);
        object[QStringLiteral("has")] = orNull(why.has);
    }
    return object;
}

QString stamp(Audience audience, const Language& language) {
    return audience == Audience::internal
               ? language.say("Cli", "Internal: these figures must not leave the project.")
               : QString();
}

QJsonObject toJson(const report::Analysed& one, Audience audience, const Language& language) {
    QJsonArray statements;
    for (const Statement& statement : one.statements) {
        statements.append(toJson(statement, language));
    }
    const Breakdown& breakdown = one.series.breakdown;
    return {{QStringLiteral("unit"), one.series.unit.number},
            {QStringLiteral("unitName"), one.series.unit.name},
            {QStringLiteral("indicator"), one.series.indicator.code},
            {QStringLiteral("grade"), breakdown.grade != 0 ? QJsonValue(breakdown.grade) : QJsonValue()},
            {QStringLiteral("sex"), QString::fromLatin1(keyOf(breakdown.sex))},
            {QStringLiteral("audience"),
             audience == Audience::internal ? QStringLiteral("internal") : QStringLiteral("public")},
            {QStringLiteral("stamp"), orNull(stamp(audience, language))},
            {QStringLiteral("statements"), statements}};
}

void tellSeries(const report::Analysed& one, Audience audience, const Language& language) {
    QStringList lines{QStringLiteral("%1 (%2)").arg(one.series.unit.name, one.series.unit.number)};
    QStringList about{language.say("Catalogue", one.series.indicator.name.toUtf8().constData())};
    if (one.series.breakdown.grade != 0) {
        about += language.say("Cli", "grade %1").arg(language.whole(one.series.breakdown.grade));
    }
    if (one.series.breakdown.sex != Sex::all) {
        about += language.say("Choice",
                              Choices<Sex>::all[static_cast<std::size_t>(one.series.breakdown.sex)].label);
    }
    lines += about.join(QStringLiteral(", "));
    if (const QString internal = stamp(audience, language); !internal.isEmpty()) {
        lines += internal;
    }
    for (const analysis::Section& section : analysis::sections(one.statements, language)) {
        lines += {QString(), section.head};
        for (const QString& line : section.lines) {
            lines += QStringLiteral("  ") + line;
        }
    }
    print(lines.join(QLatin1Char('\n')) + QStringLiteral("\n\n"));
}

/// What the statements tell of: the series' own figures. A gap tells a reference's mean or share, and never
/// its number of persons, which is what later releases are checked for.
void noteAnalysis(Ledger& ledger, const SeriesChoice& choice, const std::vector<report::Analysed>& all,
                  const Language& language) {
    std::vector<Series> told;
    for (const report::Analysed& one : all) {
        told.push_back(one.series);
    }
    note(ledger,
         {.what = QStringLiteral("analyse ") + choice.indicator,
          .medium = Medium::command,
          .figures = handedOf(told, choice.from, choice.to)},
         language);
}

} // namespace

Exit printAnalysis(const Arguments& arguments, const Language& language) {
    const SeriesChoice choice = choiceOf(arguments, language);
    const auto asked = periodOf(arguments, "--programme-start", language);
    const OpenRegister opened = openToShow(arguments.words().first(), choice.audience, language);
    const auto& ledger = opened.ledger;
    if (const QStringList unknown = unknownIn(*ledger, choice, language); !unknown.isEmpty()) {
        tell(unknown.join(QLatin1Char('\n')));
        return Exit::unacceptable;
    }
    const auto start = asked ? std::optional(report::beginningOf(*asked)) : report::programmeStart(*ledger);
    const auto all = report::analysed(*ledger, choice, start, asked);
    if (const QString internal = stamp(choice.audience, language); !internal.isEmpty()) {
        tell(internal);
    }
    if (arguments.has("--json")) {
        QJsonArray array;
        for (const report::Analysed& one : all) {
            array.append(toJson(one, choice.audience, language));
        }
        printJson(array);
    } else {
        for (const report::Analysed& one : all) {
            tellSeries(one, choice.audience, language);
        }
    }
    if (choice.audience == Audience::open) {
        noteAnalysis(*ledger, choice, all, language);
    }
    return Exit::done;
}

Exit printGates(const Arguments& arguments, const Language& language) {
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const statistics::Requirement& row : statistics::requirements) {
        const QString what = analysis::needOf(row, language);
        array.append(QJsonObject{{QStringLiteral("need"), text(statistics::name(row.need))},
                                 {QStringLiteral("least"), row.least},
                                 {QStringLiteral("reason"), text(statistics::name(row.reason))},
                                 {QStringLiteral("text"), what}});
        rows.push_back({text(statistics::name(row.need)), language.whole(row.least), what});
    }
    if (arguments.has("--json")) {
        printJson(array);
    } else {
        printTable(
            {language.say("Cli", "What"), language.say("Cli", "At least"), language.say("Cli", "In words")},
            rows);
    }
    return Exit::done;
}

} // namespace samspel::cli
