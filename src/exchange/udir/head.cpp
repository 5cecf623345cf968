// SPDX-License-Identifier: MIT
#include "exchange/udir/head.h"

namespace samspel::exchange::udir {

namespace {

Group& groupOf(Head& head, const Measured& measured) {
    const auto it = std::find_if(head.groups.begin(), head.groups.end(), [&](const Group& group) {
        return group.period == *measured.period && group.indicator == measured.indicator &&
               group.breakdown == measured.breakdown;
    });
    if (it != head.groups.end()) {
        return *it;
    }
    return head.groups.emplace_back(
        Group{.period = *measured.period, .indicator = measured.indicator, .breakdown = measured.breakdown});
}

// Takes one column; gives the place of the column that it doubles, or -1.
int take(Head& head, int column) {
    const QString& name = head.names[static_cast<std::size_t>(column)];
    int* place = nullptr;
    if (const auto identity = identityOf(name)) {
        place = &head.identity[static_cast<std::size_t>(*identity)];
    } else if (const Measured measured = measuredBy(name); measured.isKnown()) {
        place = &groupOf(head, measured).column[static_cast<std::size_t>(*measured.part)];
    } else {
        const auto end = head.names.begin() + column;
        const auto same = std::find(head.names.begin(), end, name);
        head.skipped.push_back(column);
        return same == end ? -1 : static_cast<int>(same - head.names.begin());
    }
    if (*place >= 0) {
        return *place;
    }
    *place = column;
    return -1;
}

// "2023-24.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn" of a group's first column.
QString stemOf(const Head& head, const Group& group) {
    const int column = *std::max_element(group.column.begin(), group.column.end());
    const QString& name = head.names[static_cast<std::size_t>(column)];
    return name.first(std::max<qsizetype>(name.lastIndexOf(u'.'), 0));
}

void refuseLostColumns(const Head& head, Complaints& complaints, const Language& language) {
    for (int i = 0; i < parts; ++i) {
        const auto part = static_cast<Part>(i);
        const auto lacks = [part](const Group& group) { return group.at(part) < 0; };
        if (std::all_of(head.groups.begin(), head.groups.end(), lacks)) {
            continue;
        }
        for (const Group& group : head.groups) {
            if (lacks(group)) {
                const QString name = stemOf(head, group) + u'.' + nameOf(part).toString();
                complaints.refuse({head.line, 0, name},
                                  language
                                      .say("Import", "The column “%1” is missing; others have theirs. "
                                                     "A column was lost.")
                                      .arg(name));
            }
        }
    }
}

} // namespace

Place Head::place(int column, qint64 atLine) const {
    return {atLine, column + 1, names[static_cast<std::size_t>(column)]};
}

Head understand(const std::vector<QStringView>& cells, qint64 line, Complaints& complaints,
                const Language& language) {
    Head head;
    head.line = line;
    for (const QStringView cell : cells) {
        head.names.push_back(cell.trimmed().toString());
    }
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        if (const int other = take(head, column); other >= 0) {
            complaints.refuse(head.place(column, line),
                              language.say("Import", "The column “%1” is there twice (cells %2 and %3).")
                                  .arg(head.names[static_cast<std::size_t>(column)],
                                       QString::number(other + 1), QString::number(column + 1)));
        }
    }
    if (head.at(Identity::level) < 0) {
        const QString name = nameOf(Identity::level).toString();
        complaints.refuse({line, 0, name}, language.say("Import", "The column “%1” is missing.").arg(name));
    }
    refuseLostColumns(head, complaints, language);
    return head;
}

} // namespace samspel::exchange::udir
