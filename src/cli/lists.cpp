// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "domain/programme.h"
#include "exchange/formats.h"
#include "store/ledger.h"
#include "store/seriesquery.h"

#include <algorithm>

namespace samspel::cli {

namespace {

/// A list as both forms want it: keys for scripts, heads for people, and one object a row.
struct List {
    QStringList keys;
    QStringList heads;
    std::vector<QJsonObject> rows;
};

QString textOf(const QJsonValue& value) {
    if (value.isDouble()) {
        return QString::number(value.toDouble());
    }
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("yes") : QString();
    }
    return value.toString();
}

Exit printList(const List& list, const Arguments& arguments) {
    if (arguments.has("--json")) {
        QJsonArray array;
        for (const QJsonObject& row : list.rows) {
            array.append(row);
        }
        printJson(array);
        return Exit::done;
    }
    std::vector<QStringList> rows;
    for (const QJsonObject& object : list.rows) {
        QStringList row;
        for (const QString& key : list.keys) {
            row << textOf(object.value(key));
        }
        rows.push_back(row);
    }
    printTable(list.heads, rows);
    return Exit::done;
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(const QDate& date) {
    return orNull(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QString catalogueText(const QString& text, const Language& language) {
    return text.isEmpty() ? text : language.say("Catalogue", text.toUtf8().constData());
}

std::unique_ptr<Ledger> opened(const Arguments& arguments, const Language& language) {
    return Ledger::open(arguments.words().first(), language, Access::read);
}

} // namespace

Exit listFormats(const Arguments& arguments, const Language& language) {
    List list{{QStringLiteral("name"), QStringLiteral("title")},
              {language.say("Cli", "Name"), language.say("Cli", "What it is")},
              {}};
    for (const exchange::Format& format : exchange::formats()) {
        list.rows.push_back({{QStringLiteral("name"), QString::fromLatin1(format.name)},
                             {QStringLiteral("title"), language.say("Format", format.title)}});
    }
    return printList(list, arguments);
}

Exit listUnits(const Arguments& arguments, const Language& language) {
    const auto ledger = opened(arguments, language);
    List list{{QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("name"),
               QStringLiteral("parent"), QStringLiteral("from"), QStringLiteral("to")},
              {language.say("Field", "Number"), language.say("Field", "Kind"), language.say("Field", "Name"),
               language.say("Field", "Belongs to"), language.say("Field", "From"),
               language.say("Field", "Until")},
              {}};
    const auto units = ledger->all<Organisation>();
    QHash<qint64, QString> numbers;
    for (const Organisation& unit : units) {
        numbers.insert(unit.id.value, unit.number);
    }
    for (const Organisation& unit : units) {
        list.rows.push_back({{QStringLiteral("number"), orNull(unit.number)},
                             {QStringLiteral("kind"), QString::fromLatin1(keyOf(unit.kind))},
                             {QStringLiteral("name"), unit.name},
                             {QStringLiteral("parent"), orNull(numbers.value(unit.parent.value))},
                             {QStringLiteral("from"), orNull(unit.validFrom)},
                             {QStringLiteral("to"), orNull(unit.validTo)},
                             {QStringLiteral("invented"), unit.isInvented}});
    }
    return printList(list, arguments);
}

Exit listIndicators(const Arguments& arguments, const Language& language) {
    const auto ledger = opened(arguments, language);
    List list{{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("measure"),
               QStringLiteral("threshold")},
              {language.say("Field", "Code"), language.say("Field", "Name"), language.say("Field", "Measure"),
               language.say("Field", "Suppressed below")},
              {}};
    for (const Indicator& indicator : ledger->all<Indicator>()) {
        QJsonArray segments;
        for (const Segment& segment : segmentsOf(*ledger, indicator.id)) {
            segments.append(QJsonObject{
                {QStringLiteral("code"), segment.code},
                {QStringLiteral("from"), segment.first.text()},
                {QStringLiteral("to"), segment.last ? QJsonValue(segment.last->text()) : QJsonValue()},
                {QStringLiteral("scale"), catalogueText(segment.scale, language)},
                {QStringLiteral("reason"), catalogueText(segment.reason, language)},
                {QStringLiteral("caution"), catalogueText(segment.caution, language)},
                {QStringLiteral("yearsCompare"), !segment.isOfItsYearOnly}});
        }
        list.rows.push_back({{QStringLiteral("code"), indicator.code},
                             {QStringLiteral("name"), catalogueText(indicator.name, language)},
                             {QStringLiteral("measure"), QString::fromLatin1(keyOf(indicator.measure))},
                             {QStringLiteral("direction"), QString::fromLatin1(keyOf(indicator.direction))},
                             {QStringLiteral("quality"), QString::fromLatin1(keyOf(indicator.quality))},
                             {QStringLiteral("periods"), QString::fromLatin1(keyOf(indicator.periods))},
                             {QStringLiteral("threshold"), indicator.threshold},
                             {QStringLiteral("segments"), segments}});
    }
    return printList(list, arguments);
}

Exit listMilestones(const Arguments& arguments, const Language& language) {
    const auto ledger = opened(arguments, language);
    List list{{QStringLiteral("begins"), QStringLiteral("ends"), QStringLiteral("lane"),
               QStringLiteral("subProgramme"), QStringLiteral("title")},
              {language.say("Field", "Begins"), language.say("Field", "Ends"), language.say("Field", "Lane"),
               language.say("Field", "Sub-programme"), language.say("Field", "Title")},
              {}};
    QHash<qint64, QString> parts;
    for (const SubProgramme& part : ledger->all<SubProgramme>()) {
        parts.insert(part.id.value, part.name);
    }
    auto milestones = ledger->all<Milestone>();
    std::stable_sort(milestones.begin(), milestones.end(), [](const Milestone& a, const Milestone& b) {
        return a.begins.earliest() < b.begins.earliest();
    });
    for (const Milestone& milestone : milestones) {
        list.rows.push_back(
            {{QStringLiteral("title"), milestone.title},
             {QStringLiteral("lane"), QString::fromLatin1(keyOf(milestone.lane))},
             {QStringLiteral("subProgramme"), orNull(parts.value(milestone.subProgramme.value))},
             {QStringLiteral("begins"), milestone.begins.edtf()},
             {QStringLiteral("ends"), orNull(milestone.ends.edtf())},
             {QStringLiteral("origin"), orNull(milestone.origin)},
             {QStringLiteral("invented"), milestone.isInvented}});
    }
    return printList(list, arguments);
}

Exit listSources(const Arguments& arguments, const Language& language) {
    const auto ledger = opened(arguments, language);
    List list{{QStringLiteral("code"), QStringLiteral("publisher"), QStringLiteral("title"),
               QStringLiteral("file"), QStringLiteral("imported")},
              {language.say("Field", "Code"), language.say("Field", "Publisher"),
               language.say("Field", "Title"), language.say("Field", "File"),
               language.say("Field", "Imported")},
              {}};
    for (const Source& source : ledger->all<Source>()) {
        list.rows.push_back({{QStringLiteral("code"), QStringLiteral("S%1").arg(source.id.value)},
                             {QStringLiteral("publisher"), orNull(source.publisher)},
                             {QStringLiteral("title"), source.title},
                             {QStringLiteral("file"), orNull(source.file)},
                             {QStringLiteral("format"), orNull(source.format)},
                             {QStringLiteral("licence"), orNull(source.licence)},
                             {QStringLiteral("address"), orNull(source.address)},
                             {QStringLiteral("sha256"), orNull(source.sha256)},
                             {QStringLiteral("size"), source.size ? QJsonValue(*source.size) : QJsonValue()},
                             {QStringLiteral("encoding"), orNull(source.encoding)},
                             {QStringLiteral("imported"), orNull(source.importedAt)},
                             {QStringLiteral("importedBy"), orNull(source.importedBy)},
                             {QStringLiteral("importer"), orNull(source.importer)},
                             {QStringLiteral("withdrawn"), orNull(source.withdrawnOn)},
                             {QStringLiteral("withdrawnReason"), orNull(source.withdrawnReason)},
                             {QStringLiteral("invented"), source.isInvented}});
    }
    return printList(list, arguments);
}

} // namespace samspel::cli
