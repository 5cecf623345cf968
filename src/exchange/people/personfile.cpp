// SPDX-License-Identifier: MIT
#include "exchange/people/personfile.h"

#include "domain/cell.h"
#include "domain/people.h"
#include "store/ledger.h"
#include "store/recordnames.h"

#include <QJsonArray>

namespace samspel::exchange {

namespace {

QJsonValue rawOf(const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return *decimal;
    }
    return samspel::isEmpty(value) ? QJsonValue() : QJsonValue(wholeOf(value));
}

QJsonObject recordJson(const Kind& kind, const samspel::Row& row) {
    QJsonObject fields;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        fields.insert(QString::fromLatin1(kind.fields[i].column), rawOf(row.cells[i]));
    }
    return {{QStringLiteral("kind"), QString::fromLatin1(kind.table)},
            {QStringLiteral("record"), row.id},
            {QStringLiteral("fields"), fields}};
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonArray linesJson(const Ledger& ledger, const PersonTrace& trace) {
    QJsonArray lines;
    for (const Referral& line : trace.lines) {
        for (const qint64 id : line.ids) {
            if (const auto row = ledger.row(*line.tie.kind, id)) {
                QJsonObject object = recordJson(*line.tie.kind, *row);
                object.insert(QStringLiteral("by"), QString::fromLatin1(line.tie.field->column));
                lines.append(object);
            }
        }
    }
    return lines;
}

QJsonArray mentionsJson(const PersonTrace& trace) {
    QJsonArray mentions;
    for (const Mention& mention : trace.mentions) {
        mentions.append(QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(mention.kind->table)},
                                    {QStringLiteral("record"), mention.record},
                                    {QStringLiteral("field"), QString::fromLatin1(mention.field->column)},
                                    {QStringLiteral("text"), mention.text},
                                    {QStringLiteral("certain"), mention.isCertain}});
    }
    return mentions;
}

QJsonArray stepsJson(const PersonTrace& trace, const Language& language) {
    QJsonArray steps;
    for (const PersonStep& step : trace.steps) {
        QJsonArray changes;
        for (const FieldChange& change : step.fields) {
            changes.append(QJsonObject{{QStringLiteral("kind"), change.table},
                                       {QStringLiteral("record"), change.record},
                                       {QStringLiteral("field"), change.column},
                                       {QStringLiteral("from"), orNull(change.before)},
                                       {QStringLiteral("to"), orNull(change.after)}});
        }
        steps.append(QJsonObject{{QStringLiteral("at"), step.entry.at},
                                 {QStringLiteral("author"), step.entry.author},
                                 {QStringLiteral("what"), describe(step.entry.step, language)},
                                 {QStringLiteral("changes"), changes}});
    }
    return steps;
}

QJsonArray filesJson(const PersonTrace& trace) {
    QJsonArray files;
    for (const NamingFile& file : trace.files) {
        QJsonArray holders;
        for (const auto& [kind, id] : file.holders) {
            holders.append(Link{QString::fromLatin1(kind->table), id}.stored());
        }
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("sha256"), file.sha256},
                                 {QStringLiteral("records"), holders}});
    }
    return files;
}

} // namespace

QJsonObject personJson(const Ledger& ledger, const PersonTrace& trace, const Language& language) {
    const Kind& kind = kindOf<Person>();
    const auto row = ledger.row(kind, trace.person);
    return {{QStringLiteral("person"), row ? QJsonValue(recordJson(kind, *row)) : QJsonValue()},
            {QStringLiteral("records"), linesJson(ledger, trace)},
            {QStringLiteral("texts"), mentionsJson(trace)},
            {QStringLiteral("files"), filesJson(trace)},
            {QStringLiteral("filesThatCannotBeSearched"), trace.unreadFiles},
            {QStringLiteral("settings"), QJsonArray::fromStringList(trace.settings)},
            {QStringLiteral("stepsAsAuthor"), trace.stepsAsAuthor},
            {QStringLiteral("history"), stepsJson(trace, language)}};
}

Sheet personSheet(const Ledger& ledger, const PersonTrace& trace, const Language& language,
                  const RecordNames& names) {
    Sheet sheet{names.name("person", trace.person),
                {language.say("Access", "Where"), language.say("Access", "Record"),
                 language.say("Access", "Field"), language.say("Access", "Content")},
                {}};
    const auto put = [&](const Kind& kind, qint64 id, const FieldInfo& field, const QString& text) {
        if (!text.isEmpty()) {
            sheet.rows.push_back(
                {headingOf(kind, language), names.name(kind.table, id), labelOf(field, language), text});
        }
    };
    const auto putAll = [&](const Kind& kind, qint64 id) {
        const auto row = ledger.row(kind, id);
        for (std::size_t i = 0; row && i < kind.fields.size(); ++i) {
            put(kind, id, kind.fields[i], display(kind.fields[i], row->cells[i], language, names));
        }
    };
    putAll(kindOf<Person>(), trace.person);
    for (const Referral& line : trace.lines) {
        for (const qint64 id : line.ids) {
            putAll(*line.tie.kind, id);
        }
    }
    for (const Mention& mention : trace.mentions) {
        put(*mention.kind, mention.record, *mention.field, mention.text);
    }
    for (const PersonStep& step : trace.steps) {
        sheet.rows.push_back({language.say("Access", "History"), step.entry.at, step.entry.author,
                              describe(step.entry.step, language)});
    }
    return sheet;
}

} // namespace samspel::exchange
