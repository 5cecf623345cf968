// SPDX-License-Identifier: MIT
#include "exchange/ssb/head.h"

#include <algorithm>

namespace samspel::exchange::ssb {

namespace {

bool isUsable(std::optional<int> year) { return !year || (*year >= 1700 && *year < 2200); }

} // namespace

QStringView tableIn(QStringView text) {
    constexpr qsizetype digits = 5;
    text = text.trimmed();
    const bool hasNumber =
        text.size() > digits && text[digits] == u':' &&
        std::all_of(text.begin(), text.begin() + digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return hasNumber ? text.first(digits) : QStringView();
}

Head understand(const std::vector<QStringView>& cells, qint64 line, QStringView table, Complaints& complaints,
                const Language& language) {
    Head head;
    head.line = line;
    for (const QStringView cell : cells) {
        head.names.push_back(cell.trimmed().toString());
    }
    std::vector<int> others;
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        const QString& name = head.names[static_cast<std::size_t>(column)];
        const auto end = head.names.begin() + column;
        if (const auto same = std::find(head.names.begin(), end, name); same != end) {
            complaints.refuse(
                head.place(column, line),
                language.say("Import", "The column “%1” is there twice (cells %2 and %3).")
                    .arg(name, QString::number(same - head.names.begin() + 1), QString::number(column + 1)));
        }
        if (const auto dimension = dimensionOf(name)) {
            head.dimension[static_cast<std::size_t>(*dimension)] = column;
        } else {
            others.push_back(column);
        }
    }
    const bool rowsTellYear = head.at(Dimension::year) >= 0;
    const bool rowsTellContents = head.at(Dimension::contents) >= 0;
    const bool isPopulation = table == u"07459";
    for (const int column : others) {
        const QString& name = head.names[static_cast<std::size_t>(column)];
        const Headed headed = headedBy(name);
        if ((!headed.year && !rowsTellYear) || !isUsable(headed.year)) {
            complaints.refuse(
                head.place(column, line),
                language
                    .say("Import",
                         "The column “%1” is neither a figure of a year nor region, age, sex or year.")
                    .arg(name));
            continue;
        }
        const bool namesTable = tableIn(headed.contents) == u"07459";
        const bool isTold = headed.contents.isEmpty() && (isPopulation || rowsTellContents);
        if (countsPersons(headed.contents) || namesTable || isTold) {
            head.values.push_back(
                {.column = column, .year = headed.year, .ages = headed.ages, .sex = headed.sex});
        } else {
            head.skipped.push_back(column);
        }
    }
    if (head.values.empty() && !complaints.hasRefused()) {
        complaints.refuse({line, 0},
                          language.say("Import", "No column counts persons; the register reads population "
                                                 "from table 07459."));
    }
    return head;
}

} // namespace samspel::exchange::ssb
