// SPDX-License-Identifier: MIT
#include "store/attention/attention.h"

#include "cli/command.h"
#include "cli/output.h"
#include "store/ledger.h"
#include "store/recordnames.h"

namespace samspel::cli {

namespace {

QDate dayOf(const Arguments& arguments, const Language& language) {
    if (!arguments.has("--today")) {
        return QDate::currentDate();
    }
    const QDate day = QDate::fromString(arguments.value("--today"), Qt::ISODate);
    if (!day.isValid()) {
        throw WrongUsage(
            language.say("Cli", "“%1” is no date. Write it as 2012-11-30.").arg(arguments.value("--today")));
    }
    return day;
}

QString nameOf(const Concerned& record, const RecordNames& names) {
    return names.name(record.table.toLatin1().constData(), record.id);
}

QJsonObject objectOf(const Attention& attention, const RecordNames& names) {
    QJsonArray records;
    for (const Concerned& record : attention.records) {
        records.append(QJsonObject{{QStringLiteral("kind"), record.table},
                                   {QStringLiteral("id"), record.id},
                                   {QStringLiteral("name"), nameOf(record, names)},
                                   {QStringLiteral("detail"), record.detail}});
    }
    return {{QStringLiteral("code"), attention.code},
            {QStringLiteral("area"), QString::fromLatin1(keyOf(attention.area))},
            {QStringLiteral("title"), attention.title},
            {QStringLiteral("due"), attention.isDue},
            {QStringLiteral("recorded"), attention.isComplete},
            {QStringLiteral("count"), attention.count()},
            {QStringLiteral("records"), records}};
}

} // namespace

Exit printAttention(const Arguments& arguments, const Language& language) {
    const QDate today = dayOf(arguments, language);
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    const RecordNames names(*ledger, language);
    const std::vector<Attention> all = attention(*ledger, today, language);
    if (arguments.has("--json")) {
        QJsonArray array;
        for (const Attention& one : all) {
            array.append(objectOf(one, names));
        }
        printJson(array);
        return Exit::done;
    }
    std::vector<QStringList> rows;
    for (const Attention& one : all) {
        QStringList concerned;
        for (const Concerned& record : one.records) {
            const QString name = nameOf(record, names);
            concerned << (record.detail.isEmpty() ? name
                                                  : QStringLiteral("%1 (%2)").arg(name, record.detail));
        }
        rows.push_back(
            {one.code, one.isComplete ? language.whole(one.count()) : language.say("Cli", "nothing recorded"),
             one.title, concerned.join(QStringLiteral("; "))});
    }
    printTable({language.say("Cli", "Code"), language.say("Cli", "Count"), language.say("Cli", "What it is"),
                language.say("Cli", "Records")},
               rows);
    return Exit::done;
}

} // namespace samspel::cli
