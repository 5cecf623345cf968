// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "domain/cell.h"
#include "exchange/calendar/calendar.h"
#include "exchange/contacts/contacts.h"
#include "exchange/table/sheetexport.h"
#include "store/ledger.h"
#include "store/recordnames.h"

#include <array>

namespace samspel::cli {

namespace {

constexpr std::array fieldKinds{"text",   "longText", "whole",     "decimal",    "money",       "percent",
                                "flag",   "date",     "time",      "when",       "approximate", "period",
                                "choice", "scale",    "reference", "references", "link",        "file"};

const Kind& kindNamed(const QString& table, const Language& language) {
    if (const Kind* kind = kindOfTable(table)) {
        return *kind;
    }
    throw WrongUsage(
        language.say("Cli", "There is no kind of record “%1”; samspel-cli kinds lists them.").arg(table));
}

QJsonValue rawOf(const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return *decimal;
    }
    return samspel::isEmpty(value) ? QJsonValue() : QJsonValue(wholeOf(value));
}

QJsonObject fieldToJson(const FieldInfo& field, const Language& language) {
    QJsonArray choices;
    for (const Choice& choice : field.choices) {
        choices.append(QJsonObject{{QStringLiteral("key"), QString::fromLatin1(choice.key)},
                                   {QStringLiteral("label"), language.say("Choice", choice.label)}});
    }
    QJsonObject object{
        {QStringLiteral("column"), QString::fromLatin1(field.column)},
        {QStringLiteral("label"), labelOf(field, language)},
        {QStringLiteral("kind"), QLatin1String(fieldKinds[static_cast<std::size_t>(field.kind)])},
        {QStringLiteral("required"), field.rules.required},
        {QStringLiteral("refersTo"),
         field.refersTo != nullptr ? QJsonValue(QString::fromLatin1(field.refersTo)) : QJsonValue()}};
    if (!choices.isEmpty()) {
        object.insert(QStringLiteral("choices"), choices);
    }
    return object;
}

QStringList formatsOf(const Kind& kind) {
    QStringList formats{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ods")};
    if (exchange::EventFields::of(kind)) {
        formats << QStringLiteral("ics");
    }
    if (exchange::areContacts(kind)) {
        formats << QStringLiteral("vcf");
    }
    return formats;
}

/// The records of one kind on their way into a file.
struct Export {
    const Ledger& ledger;
    const Kind& kind;
    std::vector<samspel::Row> rows;
    const Language& language;
    RecordNames names{ledger, language};

    QByteArray table(const QString& format, bool isRaw) const {
        const auto heads = isRaw ? exchange::Heads::columns : exchange::Heads::labels;
        const exchange::Sheet sheet = exchange::sheetOf(kind, rows, heads, language, names);
        if (format == QLatin1String("xlsx")) {
            return exchange::toXlsx(sheet);
        }
        return format == QLatin1String("ods")
                   ? exchange::toOds(sheet)
                   : exchange::toCsv(sheet, isRaw ? exchange::CsvForm{}
                                                  : exchange::CsvForm::norwegianExcel(language));
    }
    QByteArray calendar() const {
        const exchange::Events events = exchange::eventsOf(ledger, kind, rows, language, names);
        if (events.withoutDay > 0) {
            tell(language.say("Cli", "%n record(s) without an exact day were left out.", nullptr,
                              events.withoutDay));
        }
        return exchange::toCalendar(events.all, headingOf(kind, language), QDateTime::currentDateTimeUtc());
    }
    QByteArray cards() const {
        return exchange::toCards(
            exchange::contactsOf(ledger, kind, rows, QDate::currentDate(), language, names));
    }
};

} // namespace

Exit listKinds(const Arguments& arguments, const Language& language) {
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Kind* kind : allKinds()) {
        const QString name = QString::fromLatin1(kind->table);
        QJsonArray fields;
        for (const FieldInfo& field : kind->fields) {
            fields.append(fieldToJson(field, language));
        }
        const QStringList formats = formatsOf(*kind);
        rows.push_back({name, headingOf(*kind, language), formats.join(QLatin1Char(' '))});
        array.append(
            QJsonObject{{QStringLiteral("kind"), name},
                        {QStringLiteral("label"), headingOf(*kind, language)},
                        {QStringLiteral("purpose"),
                         kind->purpose != nullptr ? language.say("Kind", kind->purpose) : QString()},
                        {QStringLiteral("title"), QString::fromLatin1(kind->fields[kind->title].column)},
                        {QStringLiteral("formats"), QJsonArray::fromStringList(formats)},
                        {QStringLiteral("fields"), fields}});
    }
    if (arguments.has("--json")) {
        printJson(array);
    } else {
        printTable(
            {language.say("Cli", "Name"), language.say("Cli", "What it is"), language.say("Cli", "Formats")},
            rows);
    }
    return Exit::done;
}

Exit listRecords(const Arguments& arguments, const Language& language) {
    const Kind& kind = kindNamed(arguments.words()[1], language);
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    const RecordNames names(*ledger, language);
    const std::vector<samspel::Row> records = ledger->rows(kind);
    if (arguments.has("--json")) {
        QJsonArray array;
        for (const samspel::Row& record : records) {
            QJsonObject values;
            QJsonObject shown;
            for (std::size_t i = 0; i < kind.fields.size(); ++i) {
                const QString column = QString::fromLatin1(kind.fields[i].column);
                values.insert(column, rawOf(record.cells[i]));
                shown.insert(column, display(kind.fields[i], record.cells[i], language, names));
            }
            array.append(QJsonObject{{QStringLiteral("id"), record.id},
                                     {QStringLiteral("name"), names.nameOf(kind, record)},
                                     {QStringLiteral("values"), values},
                                     {QStringLiteral("shown"), shown}});
        }
        printJson(array);
        return Exit::done;
    }
    QStringList head{language.say("Cli", "Key")};
    for (const FieldInfo& field : kind.fields) {
        head << labelOf(field, language);
    }
    std::vector<QStringList> rows;
    for (const samspel::Row& record : records) {
        QStringList& row = rows.emplace_back(QStringList{QString::number(record.id)});
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            row << display(kind.fields[i], record.cells[i], language, names);
        }
    }
    printTable(head, rows);
    return Exit::done;
}

Exit exportRecords(const Arguments& arguments, const Language& language) {
    static const QStringList known{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ods"),
                                   QStringLiteral("ics"), QStringLiteral("vcf")};
    const Kind& kind = kindNamed(arguments.words()[1], language);
    const QString format = arguments.value("--format");
    const QString file = arguments.value("-o");
    if (!known.contains(format)) {
        throw WrongUsage(
            language.say("Cli", "--format wants one of: %1.").arg(known.join(QStringLiteral(", "))));
    }
    if (file.isEmpty()) {
        throw WrongUsage(language.say("Cli", "Where to? -o wants the name of a file."));
    }
    if (!formatsOf(kind).contains(format)) {
        tell(format == QLatin1String("ics")
                 ? language
                       .say("Cli",
                            "“%1” have no day, so there is nothing for a calendar. Nothing was written.")
                       .arg(headingOf(kind, language))
                 : language
                       .say("Cli",
                            "“%1” have neither an e-mail address nor a telephone number, so they are no "
                            "contacts. Nothing was written.")
                       .arg(headingOf(kind, language)));
        return Exit::unacceptable;
    }
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    const Export out{*ledger, kind, ledger->rows(kind), language};
    writeFile(file, format == QLatin1String("ics")   ? out.calendar()
                    : format == QLatin1String("vcf") ? out.cards()
                                                     : out.table(format, arguments.has("--raw")));
    return Exit::done;
}

} // namespace samspel::cli
