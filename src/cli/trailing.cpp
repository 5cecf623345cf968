// SPDX-License-Identifier: MIT
#include "chart/words.h"
#include "cli/noting.h"
#include "cli/output.h"
#include "domain/cell.h"
#include "exchange/fileline.h"
#include "store/content.h"
#include "store/ledger.h"
#include "store/trail.h"

namespace samspel::cli {

namespace {

exchange::FileLine lineOf(const Ledger& ledger, const Trail::Told& told) {
    if (told.isHidden) {
        return {};
    }
    const auto kept = told.source.kept.isKept() ? ledger.content(told.source.kept.sha256) : std::nullopt;
    exchange::FileLine line =
        kept && told.figure.line > 0
            ? exchange::lineOf(kept->data, told.source, told.figure.line, told.figure.column)
            : exchange::FileLine{};
    if (!told.isLineShown) {
        line.text.clear(); // it may hold what may not be seen
    }
    return line;
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString valueOf(const Figure& figure, const Language& language) {
    return figure.value ? language.number(figure.value->value(), figure.value->decimals) : QString();
}

QJsonObject toJson(const Ledger& ledger, const Trail::Told& told) {
    const Figure& f = told.figure;
    const Source& s = told.source;
    const exchange::FileLine line = lineOf(ledger, told);
    return {
        {QStringLiteral("value"), f.value ? QJsonValue(f.value->value()) : QJsonValue()},
        {QStringLiteral("decimals"), f.value ? QJsonValue(f.value->decimals) : QJsonValue()},
        {QStringLiteral("status"), QString(QLatin1Char(letter(f.status)))},
        {QStringLiteral("confidentiality"), QString(QLatin1Char(letter(f.confidentiality)))},
        {QStringLiteral("uncertainty"), f.uncertainty ? QJsonValue(f.uncertainty->value()) : QJsonValue()},
        {QStringLiteral("n"), f.n ? QJsonValue(*f.n) : QJsonValue()},
        {QStringLiteral("line"), f.line > 0 ? QJsonValue(f.line) : QJsonValue()},
        {QStringLiteral("column"), f.column > 0 ? QJsonValue(f.column) : QJsonValue()},
        {QStringLiteral("text"), orNull(line.cell)},
        {QStringLiteral("head"), orNull(line.head)},
        {QStringLiteral("lineText"), orNull(line.text)},
        {QStringLiteral("source"), QStringLiteral("S%1").arg(s.id.value)},
        {QStringLiteral("publisher"), orNull(s.publisher)},
        {QStringLiteral("title"), s.title},
        {QStringLiteral("file"), orNull(s.file)},
        {QStringLiteral("sha256"), orNull(s.sha256)},
        {QStringLiteral("format"), orNull(s.format)},
        {QStringLiteral("importer"), orNull(s.importer)},
        {QStringLiteral("importedAt"), orNull(s.importedAt)},
        {QStringLiteral("importedBy"), orNull(s.importedBy)},
        {QStringLiteral("withdrawn"), orNull(s.withdrawnOn.toString(Qt::ISODate))},
        {QStringLiteral("replacedBy"), told.replacedBy.isKept()
                                           ? QJsonValue(QStringLiteral("S%1").arg(told.replacedBy.value))
                                           : QJsonValue()}};
}

void printTold(const Ledger& ledger, const Trail::Told& told, const Language& language) {
    const Figure& f = told.figure;
    const Source& s = told.source;
    const auto say = [&](const QString& what, const QString& text) {
        if (!text.isEmpty()) {
            print(QStringLiteral("  %1: %2\n").arg(what, text));
        }
    };
    print(QStringLiteral("%1 (%2)\n")
              .arg(f.value ? valueOf(f, language) : language.say("Trail", "no value"),
                   QString(QLatin1Char(letter(f.status)))));
    say(language.say("Trail", "uncertainty"),
        f.uncertainty ? language.number(f.uncertainty->value(), f.uncertainty->decimals) : QString());
    say(language.say("Trail", "pupils or people"), f.n ? language.whole(*f.n) : QString());
    say(language.say("Trail", "source"), QStringLiteral("S%1 %2").arg(s.id.value).arg(s.title));
    say(language.say("Trail", "publisher"), s.publisher);
    say(language.say("Trail", "file"), s.file);
    say(language.say("Trail", "SHA-256"), s.sha256);
    const exchange::FileLine line = lineOf(ledger, told);
    say(language.say("Trail", "line"), f.line > 0 ? QString::number(f.line) : QString());
    say(language.say("Trail", "column"),
        f.column > 0 ? QStringLiteral("%1 %2").arg(QString::number(f.column), line.head).trimmed()
                     : QString());
    say(language.say("Trail", "as it stands there"), line.cell);
    say(language.say("Trail", "the whole line"), line.text);
    if (line.isThere && !told.isLineShown) {
        say(language.say("Trail", "the whole line"), language.say("Trail", "with --internal only"));
    }
    if (told.isHidden) {
        say(language.say("Trail", "the line"),
            language.say("Trail", "not shown: the figure may not leave the project"));
    } else if (f.line > 0 && !line.isThere) {
        say(language.say("Trail", "the line"),
            language.say("Trail",
                         "the file is not kept in the register; its fingerprint and the line number are"));
    }
    say(language.say("Trail", "imported"), s.importedAt);
    say(language.say("Trail", "by"), s.importedBy);
    say(language.say("Trail", "reader"), s.importer);
    if (s.withdrawnOn.isValid()) {
        say(language.say("Trail", "withdrawn"),
            QStringLiteral("%1 %2").arg(s.withdrawnOn.toString(Qt::ISODate), s.withdrawnReason));
    }
    if (told.replacedBy.isKept()) {
        say(language.say("Trail", "replaced by"), QStringLiteral("S%1").arg(told.replacedBy.value));
    }
}

QJsonObject toJson(const Trail::Part& part) {
    const bool hasValue = part.shown && part.shown->figure.value;
    return {
        {QStringLiteral("code"), part.code ? QJsonValue(part.code->text()) : QJsonValue()},
        {QStringLiteral("unit"), orNull(part.unit.number)},
        {QStringLiteral("unitName"), part.unit.name},
        {QStringLiteral("isIn"), part.isIn},
        {QStringLiteral("value"), hasValue ? QJsonValue(part.shown->figure.value->value()) : QJsonValue()},
        {QStringLiteral("n"),
         part.shown && part.shown->figure.n ? QJsonValue(*part.shown->figure.n) : QJsonValue()},
        {QStringLiteral("status"),
         part.shown ? QJsonValue(QString(QLatin1Char(letter(part.shown->figure.status)))) : QJsonValue()}};
}

/// Why a figure that was made has no value; empty when it has one.
QString reasonOf(const Trail& trail, const Language& language) {
    const Shown& shown = trail.made->shown;
    return shown.figure.value ? QString() : chart::hiddenReason(shown, trail.indicator, language);
}

QJsonObject toJson(const Trail& trail, const Language& language) {
    const Trail::Made& made = *trail.made;
    const Figure& f = made.shown.figure;
    QJsonArray parts;
    for (const Trail::Part& part : made.parts) {
        parts.append(toJson(part));
    }
    return {
        {QStringLiteral("value"), f.value ? QJsonValue(f.value->value()) : QJsonValue()},
        {QStringLiteral("decimals"), f.value ? QJsonValue(f.value->decimals) : QJsonValue()},
        {QStringLiteral("status"), QString(QLatin1Char(letter(f.status)))},
        {QStringLiteral("n"), f.n ? QJsonValue(*f.n) : QJsonValue()},
        {QStringLiteral("uncertainty"), f.uncertainty ? QJsonValue(f.uncertainty->value()) : QJsonValue()},
        {QStringLiteral("parts"), made.shown.parts},
        {QStringLiteral("partsKnown"), made.shown.partsKnown},
        {QStringLiteral("reason"), orNull(reasonOf(trail, language))},
        {QStringLiteral("coverage"), made.shown.coverage ? QJsonValue(*made.shown.coverage) : QJsonValue()},
        {QStringLiteral("inputs"), parts},
        {QStringLiteral("notes"), QJsonArray::fromStringList(made.remarks)}};
}

void printMade(const Trail& trail, const Language& language) {
    const Trail::Made& made = *trail.made;
    const Figure& f = made.shown.figure;
    print(QStringLiteral("%1 (%2)\n")
              .arg(f.value ? valueOf(f, language) : language.say("Trail", "no value"),
                   QString(QLatin1Char(letter(f.status)))));
    if (const QString reason = reasonOf(trail, language); !reason.isEmpty()) {
        print(QStringLiteral("  %1\n").arg(reason));
    }
    print(QStringLiteral("  %1: %2\n").arg(language.say("Trail", "formula"), formulaOf(trail, language)));
    for (const Trail::Part& part : made.parts) {
        const QString value = part.shown && part.shown->figure.value ? valueOf(part.shown->figure, language)
                              : part.shown ? QString(QLatin1Char(letter(part.shown->figure.status)))
                                           : language.say("Trail", "no value");
        print(QStringLiteral("  %1  %2 %3: %4%5\n")
                  .arg(part.code ? part.code->text() : QStringLiteral("–"), part.unit.number, part.unit.name,
                       value,
                       part.isIn ? QString() : QStringLiteral("  ") + language.say("Trail", "(left out)")));
    }
    for (const QString& remark : made.remarks) {
        print(QStringLiteral("  %1: %2\n").arg(language.say("Trail", "note"), remark));
    }
}

/// What a trail shows of figures: the one that holds, or the one that was made with its parts. What was
/// replaced is told without a number of persons.
std::vector<HandedFigure> handedBy(const Trail& trail) {
    std::vector<HandedFigure> handed;
    const auto add = [&](const Organisation& unit, const Figure& figure, std::vector<qint64> series,
                         const QStringList& inputs = {}) {
        if (figure.value || figure.n) {
            handed.push_back(
                {trail.indicator.code, unit.number, trail.breakdown, figure, inputs, std::move(series)});
        }
    };
    if (!trail.told.empty() && !trail.told.front().replacedBy.isKept()) {
        add(trail.unit, trail.told.front().figure, {trail.code.series});
    }
    if (trail.made) {
        const Shown& shown = trail.made->shown;
        add(trail.unit, shown.figure, shown.inputSeries, shown.inputs);
        for (const Trail::Part& part : trail.made->parts) {
            if (part.shown && part.code) {
                add(part.unit, part.shown->figure, {part.code->series});
            }
        }
    }
    return handed;
}

void printAsJson(const Ledger& ledger, const Trail& trail, const FigureCode& code, const Language& language) {
    QJsonArray told;
    for (const Trail::Told& one : trail.told) {
        told.append(toJson(ledger, one));
    }
    printJson({QJsonObject{
        {QStringLiteral("code"), trail.code.text()},
        {QStringLiteral("unit"), trail.unit.number},
        {QStringLiteral("unitName"), trail.unit.name},
        {QStringLiteral("indicator"), trail.indicator.code},
        {QStringLiteral("grade"), trail.breakdown.grade},
        {QStringLiteral("sex"), QString::fromLatin1(keyOf(trail.breakdown.sex))},
        {QStringLiteral("ownership"), trail.breakdown.ownership},
        {QStringLiteral("age"), trail.breakdown.age},
        {QStringLiteral("period"), code.period.text()},
        {QStringLiteral("version"), QString::fromLatin1(keyOf(code.version))},
        {QStringLiteral("formula"), trail.made ? keyOf(trail.made->formula) : QStringLiteral("as published")},
        {QStringLiteral("formulaText"), formulaOf(trail, language)},
        {QStringLiteral("made"), trail.made ? QJsonValue(toJson(trail, language)) : QJsonValue()},
        {QStringLiteral("told"), told}}});
}

void printAsText(const Ledger& ledger, const Trail& trail, const FigureCode& code, const Language& language) {
    print(QStringLiteral("%1  %2 %3, %4, %5\n")
              .arg(trail.code.text(), trail.unit.number, trail.unit.name,
                   language.say("Catalogue", trail.indicator.name.toUtf8().constData()),
                   code.period.display()));
    if (trail.made) {
        printMade(trail, language);
    }
    for (const Trail::Told& one : trail.told) {
        printTold(ledger, one, language);
    }
}

} // namespace

Exit printTrail(const Arguments& arguments, const Language& language) {
    const auto code = FigureCode::parse(arguments.words().at(1));
    if (!code) {
        throw WrongUsage(language.say("Cli", "“%1” is no code of a figure. It looks like F-2M4-K7Q1.")
                             .arg(arguments.words().at(1)));
    }
    const Audience audience = arguments.has("--internal") ? Audience::internal : Audience::open;
    const OpenRegister opened = openToShow(arguments.words().first(), audience, language);
    const auto& ledger = opened.ledger;
    const auto trail = trailOf(*ledger, *code, audience);
    if (!trail) {
        tell(language.say("Cli", "The register has no figure with the code %1.").arg(code->text()));
        return Exit::unacceptable;
    }
    if (audience == Audience::internal) {
        tell(language.say("Cli", "Internal: these figures must not leave the project."));
    }
    if (arguments.has("--json")) {
        printAsJson(*ledger, *trail, *code, language);
    } else {
        printAsText(*ledger, *trail, *code, language);
    }
    const std::vector<HandedFigure> shown = handedBy(*trail);
    if (audience == Audience::open && !shown.empty()) {
        note(*ledger,
             {.what = QStringLiteral("trail ") + code->text(), .medium = Medium::command, .figures = shown},
             language);
    }
    return Exit::done;
}

} // namespace samspel::cli
