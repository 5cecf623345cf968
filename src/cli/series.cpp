// SPDX-License-Identifier: MIT
#include "chart/words.h"
#include "cli/choice.h"
#include "cli/noting.h"
#include "cli/output.h"
#include "domain/figurecode.h"
#include "store/ledger.h"
#include "store/trail.h"

namespace samspel::cli {

namespace {

QString number(const std::optional<Scaled>& scaled) {
    return scaled ? QString::number(scaled->value(), 'f', scaled->decimals) : QString();
}

QJsonValue jsonNumber(const std::optional<Scaled>& scaled) {
    return scaled ? QJsonValue(scaled->value()) : QJsonValue();
}

QString sexOf(const Breakdown& b) { return QString::fromLatin1(keyOf(b.sex)); }

QString sourceOf(const Figure& figure) {
    return figure.source.isKept() ? QStringLiteral("S%1").arg(figure.source.value) : QString();
}

QJsonObject toJson(const Series& series, const Shown& shown, const Language& language) {
    const Figure& f = shown.figure;
    const auto code = codeOf(series, shown);
    const auto formula = formulaOf(series.indicator, shown);
    QJsonArray inputs;
    for (const FigureCode& input : inputsOf(shown)) {
        inputs.append(input.text());
    }
    return {{QStringLiteral("unit"), series.unit.number},
            {QStringLiteral("unitName"), series.unit.name},
            {QStringLiteral("indicator"), series.indicator.code},
            {QStringLiteral("period"), f.period.text()},
            {QStringLiteral("grade"),
             series.breakdown.grade != 0 ? QJsonValue(series.breakdown.grade) : QJsonValue()},
            {QStringLiteral("sex"), sexOf(series.breakdown)},
            {QStringLiteral("value"), jsonNumber(f.value)},
            {QStringLiteral("n"), f.n ? QJsonValue(*f.n) : QJsonValue()},
            {QStringLiteral("uncertainty"), jsonNumber(f.uncertainty)},
            {QStringLiteral("status"), QString(QLatin1Char(letter(f.status)))},
            {QStringLiteral("reason"),
             f.value ? QJsonValue() : QJsonValue(chart::hiddenReason(shown, series.indicator, language))},
            {QStringLiteral("segment"), shown.segment.isEmpty() ? QJsonValue() : QJsonValue(shown.segment)},
            {QStringLiteral("version"), QString::fromLatin1(keyOf(f.version))},
            {QStringLiteral("code"), code ? QJsonValue(code->text()) : QJsonValue()},
            {QStringLiteral("formula"), formula ? keyOf(*formula) : QStringLiteral("as published")},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("inputUnits"), QJsonArray::fromStringList(shown.inputs)},
            {QStringLiteral("source"), f.source.isKept() ? QJsonValue(sourceOf(f)) : QJsonValue()}};
}

QStringList toCells(const Series& series, const Shown& shown) {
    const Figure& f = shown.figure;
    return {series.unit.number,
            series.unit.name,
            series.indicator.code,
            f.period.text(),
            series.breakdown.grade != 0 ? QString::number(series.breakdown.grade) : QString(),
            sexOf(series.breakdown),
            number(f.value),
            f.n ? QString::number(*f.n) : QString(),
            number(f.uncertainty),
            QString(QLatin1Char(letter(f.status))),
            shown.segment,
            QString::fromLatin1(keyOf(f.version)),
            sourceOf(f)};
}

} // namespace

std::optional<Period> periodOf(const Arguments& arguments, const char* option, const Language& language) {
    if (!arguments.has(option)) {
        return std::nullopt;
    }
    const auto period = Period::parse(arguments.value(option));
    if (!period) {
        throw WrongUsage(
            language.say("Cli", "%1 wants a period, as 2023-24 or 2023.").arg(QLatin1String(option)));
    }
    return period;
}

SeriesChoice choiceOf(const Arguments& arguments, const Language& language) {
    SeriesChoice choice;
    choice.indicator = arguments.value("--indicator");
    choice.units = arguments.value("--unit").split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (choice.indicator.isEmpty() || choice.units.isEmpty()) {
        throw WrongUsage(language.say("Cli", "Both --indicator and --unit are needed."));
    }
    choice.from = periodOf(arguments, "--from", language);
    choice.to = periodOf(arguments, "--to", language);
    if (arguments.has("--grade")) {
        bool isNumber = false;
        choice.grade = arguments.value("--grade").toInt(&isNumber);
        if (!isNumber || *choice.grade < 0 || *choice.grade > 13) {
            throw WrongUsage(language.say("Cli", "--grade wants a number from 1 to 13."));
        }
    }
    const auto sex = samspel::choiceOf<Sex>(arguments.value("--sex", QStringLiteral("all")));
    if (!sex) {
        throw WrongUsage(language.say("Cli", "--sex is all, female or male."));
    }
    choice.sex = *sex;
    const auto version =
        samspel::choiceOf<Version>(arguments.value("--version", QStringLiteral("published")));
    if (!version) {
        throw WrongUsage(language.say("Cli", "--version is published or corrected."));
    }
    choice.version = *version;
    choice.audience = arguments.has("--internal") ? Audience::internal : Audience::open;
    return choice;
}

QStringList unknownIn(const Ledger& ledger, const SeriesChoice& choice, const Language& language) {
    QStringList unknown;
    if (!indicatorOf(ledger, choice.indicator)) {
        unknown << language.say("Cli", "The register has no indicator “%1”.").arg(choice.indicator);
    }
    for (const QString& unit : choice.units) {
        if (!unitOf(ledger, unit)) {
            unknown << language.say("Cli", "The register has no unit with number “%1”.").arg(unit);
        }
    }
    return unknown;
}

Exit printSeries(const Arguments& arguments, const Language& language) {
    const SeriesChoice choice = choiceOf(arguments, language);
    const QString format = arguments.value("--format", QStringLiteral("csv"));
    if (format != QLatin1String("csv") && format != QLatin1String("json")) {
        throw WrongUsage(language.say("Cli", "--format is csv or json."));
    }
    const OpenRegister opened = openToShow(arguments.words().first(), choice.audience, language);
    const auto& ledger = opened.ledger;
    if (const QStringList unknown = unknownIn(*ledger, choice, language); !unknown.isEmpty()) {
        tell(unknown.join(QLatin1Char('\n')));
        return Exit::unacceptable;
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    const std::vector<Series> answer = series(*ledger, choice);
    for (const Series& found : answer) {
        for (const Shown& shown : found.figures) {
            array.append(toJson(found, shown, language));
            rows.push_back(toCells(found, shown));
        }
    }
    if (choice.audience == Audience::internal) {
        tell(language.say("Cli", "Internal: these figures must not leave the project."));
    }
    if (format == QLatin1String("json")) {
        printJson(array);
    } else {
        printCsv({QStringLiteral("unit"), QStringLiteral("unitName"), QStringLiteral("indicator"),
                  QStringLiteral("period"), QStringLiteral("grade"), QStringLiteral("sex"),
                  QStringLiteral("value"), QStringLiteral("n"), QStringLiteral("uncertainty"),
                  QStringLiteral("status"), QStringLiteral("segment"), QStringLiteral("version"),
                  QStringLiteral("source")},
                 rows);
    }
    if (choice.audience == Audience::open) {
        note(*ledger,
             {.what = QStringLiteral("series ") + choice.indicator,
              .medium = Medium::command,
              .figures = handedOf(answer)},
             language);
    }
    return Exit::done;
}

} // namespace samspel::cli
