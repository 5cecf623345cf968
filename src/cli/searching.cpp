// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "store/search.h"

namespace samspel::cli {

namespace {

constexpr std::size_t mostOfAKind = 50;

QJsonArray marks(const std::vector<Mark>& all) {
    QJsonArray array;
    for (const Mark& mark : all) {
        array.append(QJsonArray{qint64{mark.start}, qint64{mark.length}});
    }
    return array;
}

QJsonObject objectOf(const SearchHit& hit) {
    const bool hasSnippet = !hit.snippet.text.isEmpty();
    return {{QStringLiteral("kind"), QString::fromLatin1(hit.kind->table)},
            {QStringLiteral("record"), hit.record},
            {QStringLiteral("name"), hit.name},
            {QStringLiteral("nameMarks"), marks(hit.nameMarks)},
            {QStringLiteral("field"), hit.field.isEmpty() ? QJsonValue() : QJsonValue(hit.field)},
            {QStringLiteral("snippet"), hasSnippet ? QJsonValue(hit.snippet.text) : QJsonValue()},
            {QStringLiteral("marks"), marks(hit.snippet.marks)}};
}

} // namespace

Exit searchRegister(const Arguments& arguments, const Language& language) {
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    const RecordNames names(*ledger, language);
    const auto groups = search(*ledger, names, arguments.words().mid(1).join(QLatin1Char(' ')), mostOfAKind);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SearchGroup& group : groups) {
        for (const SearchHit& hit : group.hits) {
            array.append(objectOf(hit));
            rows.push_back({Link{QString::fromLatin1(group.kind->table), hit.record}.stored(), hit.name,
                            hit.field, hit.snippet.text});
        }
        if (group.count > static_cast<qint64>(group.hits.size())) {
            tell(language.say("Cli", "%1: %2 match, the first %3 are shown.")
                     .arg(headingOf(*group.kind, language), language.whole(group.count),
                          language.whole(static_cast<qint64>(group.hits.size()))));
        }
    }
    if (arguments.has("--json")) {
        printJson(array);
    } else {
        printTable({language.say("Cli", "Record"), language.say("Cli", "Name"), language.say("Cli", "Field"),
                    language.say("Cli", "Text")},
                   rows);
    }
    return Exit::done;
}

} // namespace samspel::cli
