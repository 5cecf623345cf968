// SPDX-License-Identifier: MIT
#include "exchange/ssb/head.h"

#include "exchange/ssb/taking.h"

#include <QRegularExpression>
#include <algorithm>

namespace samspel::exchange::ssb {

void Sample::take(const std::vector<QStringView>& cells) {
    if (holdsFigures.empty()) {
        holdsFigures.assign(cells.size(), true);
        holdsNumbers.assign(cells.size(), false);
    }
    for (std::size_t i = 0; i < std::min(cells.size(), holdsFigures.size()); ++i) {
        const QStringView cell = cells[i].trimmed();
        holdsFigures[i] = holdsFigures[i] && cube::saidByText(cell).has_value();
        auto region = holdsNumbers[i] ? std::nullopt : regionOf(cell);
        if (!holdsNumbers[i] && !region) {
            region = regionOf(cell, {}); // a table of codes alone
        }
        holdsNumbers[i] = holdsNumbers[i] || (region && region->kind != OrganisationKind::nation);
    }
}

bool Head::has(Dimension which) const {
    return std::any_of(dimensions.begin(), dimensions.end(), [&](int column) {
        return dimensionOf(names[static_cast<std::size_t>(column)]) == which;
    });
}

namespace {

// "Code region", "region kode", "region_code": what the codes of "region" are headed by.
bool headsCodesOf(QStringView head, QStringView dimension) {
    static const QRegularExpression code(
        QStringLiteral("^\\(?(?:code|kode)\\)?[ _.]+|[ _.]*\\(?(?:code|kode)\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = head.toString();
    rest.remove(code);
    return rest.size() < head.size() && !rest.isEmpty() && is(rest, dimension);
}

// Codes are figures to look at: where a column of texts stands beside them, they are none.
bool areCodes(std::size_t column, const std::vector<QString>& names, const Sample& sample) {
    for (std::size_t other = 0; other < names.size(); ++other) {
        const bool hasTexts =
            dimensionOf(names[other]) || other >= sample.holdsFigures.size() || !sample.holdsFigures[other];
        if (other != column && hasTexts && headsCodesOf(names[column], names[other])) {
            return true;
        }
    }
    return false;
}

// A table with codes and texts has two columns for each dimension.
void pairCodes(Head& head) {
    const std::vector<int> columns = head.dimensions;
    const auto nameOf = [&](int column) { return QStringView(head.names[static_cast<std::size_t>(column)]); };
    const auto codesOf = [&](int column) {
        const auto codes = std::find_if(columns.begin(), columns.end(), [&](int other) {
            return other != column && headsCodesOf(nameOf(other), nameOf(column));
        });
        return codes == columns.end() ? -1 : *codes;
    };
    std::vector<int> taken;
    for (const int column : columns) {
        if (const int codes = codesOf(column); codes >= 0) {
            taken.push_back(codes);
        }
    }
    std::erase_if(head.dimensions,
                  [&](int column) { return std::find(taken.begin(), taken.end(), column) != taken.end(); });
    for (const int column : head.dimensions) {
        head.codes.push_back(codesOf(column));
    }
}

} // namespace

Head understand(const std::vector<QStringView>& cells, qint64 line, const Sample& sample,
                Complaints& complaints, const Language& language) {
    Head head;
    head.line = line;
    for (const QStringView cell : cells) {
        head.names.push_back(cell.trimmed().toString());
    }
    const auto end = head.names.end();
    bool rowsTellYear = false;
    bool headsTellYear = false;
    for (auto name = head.names.begin(); name != end; ++name) {
        if (const auto same = std::find(head.names.begin(), name, *name); same != name) {
            const QString first = QString::number(same - head.names.begin() + 1);
            const QString second = QString::number(name - head.names.begin() + 1);
            complaints.refuse(head.place(static_cast<int>(name - head.names.begin()), line),
                              language.say("Import", "The column “%1” is there twice (cells %2 and %3).")
                                  .arg(*name, first, second));
        }
        const auto dimension = dimensionOf(*name);
        rowsTellYear = rowsTellYear || dimension == Dimension::year;
        headsTellYear = headsTellYear || (!dimension && !headedBy(*name).period.isEmpty());
    }
    for (int column = 0; column < static_cast<int>(head.names.size()); ++column) {
        const auto at = static_cast<std::size_t>(column);
        const QString& name = head.names[at];
        ValueColumn value{column, headedBy(name)};
        const bool hasFigures = at < sample.holdsFigures.size() && sample.holdsFigures[at];
        const bool isTold = !value.headed.period.isEmpty() || (rowsTellYear && !headsTellYear);
        if (dimensionOf(name) || !isTold || (value.headed.period.isEmpty() && !hasFigures) ||
            areCodes(at, head.names, sample)) {
            head.dimensions.push_back(column);
            continue;
        }
        if (const QStringView table = tableIn(name); !table.isEmpty()) {
            head.title = name;
            value.headed = {};
        }
        head.values.push_back(std::move(value));
    }
    pairCodes(head);
    for (const ValueColumn& value : head.values) {
        const bool isToldTwice = (!value.headed.period.isEmpty() && head.has(Dimension::year)) ||
                                 (value.headed.ages && head.has(Dimension::age)) ||
                                 (value.headed.sex && head.has(Dimension::sex));
        if (isToldTwice) {
            complaints.refuse(head.place(value.column, line),
                              language.say("Import", "The head “%1” tells what the rows tell, too.")
                                  .arg(head.names[static_cast<std::size_t>(value.column)]));
        }
    }
    if (head.values.empty()) {
        complaints.refuse({line, 0},
                          language
                              .say("Import", "No column holds figures of a year: neither a head nor a "
                                             "column “%1” tells it.")
                              .arg(QStringLiteral("year")));
    }
    return head;
}

} // namespace samspel::exchange::ssb
