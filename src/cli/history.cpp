// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "store/ledger.h"
#include "store/recordnames.h"

namespace samspel::cli {

namespace {

QDate dayOf(const Arguments& arguments, const char* option, const Language& language) {
    const QString text = arguments.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        throw WrongUsage(language.say("Cli", "“%1” is no date. Write it as 2024-11-12.").arg(text));
    }
    return day;
}

HistoryFilter filterOf(const Arguments& arguments, const Language& language) {
    HistoryFilter filter;
    filter.most = std::numeric_limits<int>::max();
    filter.person = arguments.value("--person");
    filter.kind = arguments.value("--kind");
    filter.from = dayOf(arguments, "--from", language);
    filter.to = dayOf(arguments, "--to", language);
    if (arguments.has("--record")) {
        const auto link = Link::parse(arguments.value("--record"));
        if (!link) {
            throw WrongUsage(language.say("Cli", "“%1” is no record. Write it as organisation:17.")
                                 .arg(arguments.value("--record")));
        }
        filter.kind = link->table;
        filter.record = link->id;
    }
    if (!filter.kind.isEmpty() && filter.kind != QLatin1String("setting") &&
        kindOfTable(filter.kind) == nullptr) {
        throw WrongUsage(language.say("Cli", "There is no kind %1.").arg(filter.kind));
    }
    return filter;
}

QString nameOf(StepState state) {
    static constexpr std::array states{"done", "undone", "dropped", "obsolete", "settled"};
    return QString::fromLatin1(states[static_cast<std::size_t>(state)]);
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

// Values as they are stored, for scripts.
QJsonArray changesOf(const Ledger& ledger, const JournalEntry& entry, const HistoryFilter& filter) {
    QJsonArray changes;
    for (const FieldChange& change : ledger.details(entry.id)) {
        if (filter.record == 0 || (change.table == filter.kind && change.record == filter.record)) {
            changes.append(QJsonObject{{QStringLiteral("kind"), change.table},
                                       {QStringLiteral("record"), change.record},
                                       {QStringLiteral("field"), change.column},
                                       {QStringLiteral("from"), orNull(change.before)},
                                       {QStringLiteral("to"), orNull(change.after)}});
        }
    }
    return changes;
}

} // namespace

Exit printHistory(const Arguments& arguments, const Language& language) {
    const HistoryFilter filter = filterOf(arguments, language);
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    const auto entries = ledger->history(filter);
    if (arguments.has("--json")) {
        QJsonArray array;
        for (const JournalEntry& entry : entries) {
            array.append(QJsonObject{{QStringLiteral("at"), entry.at},
                                     {QStringLiteral("author"), entry.author},
                                     {QStringLiteral("state"), nameOf(entry.state)},
                                     {QStringLiteral("what"), describe(entry.step, language)},
                                     {QStringLiteral("changes"), changesOf(*ledger, entry, filter)}});
        }
        printJson(array);
        return Exit::done;
    }
    std::vector<QStringList> rows;
    for (const JournalEntry& entry : entries) {
        rows.push_back({entry.at, entry.author, nameOf(entry.state), describe(entry.step, language)});
    }
    printTable({language.say("Cli", "When"), language.say("Cli", "Who"), language.say("Cli", "State"),
                language.say("Cli", "What")},
               rows);
    return Exit::done;
}

} // namespace samspel::cli
