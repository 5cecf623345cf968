// SPDX-License-Identifier: MIT
#include "store/overview/money.h"

#include "domain/folding.h"
#include "store/columns.h"
#include "store/ledger.h"
#include "store/snapshot.h"

#include <algorithm>
#include <map>

namespace samspel {

namespace {

template <class T>
void addTo(std::optional<T>& sum, const std::optional<T>& more) {
    if (more) {
        sum = sum ? *sum + *more : *more;
    }
}

std::optional<Money> money(std::optional<std::int64_t> oere) {
    return oere ? std::optional(Money{*oere}) : std::nullopt;
}

/// The last part, when it is of this record; a new one otherwise. Rows come sorted, so none comes twice.
MoneyNode& part(std::vector<MoneyNode>& parts, const char* table, qint64 id, const QString& name) {
    if (parts.empty() || parts.back().id != id) {
        parts.push_back({QString::fromLatin1(table), id, name, {}, {}});
    }
    return parts.back();
}

} // namespace

std::optional<Money> MoneySum::difference() const {
    return budget && actual && openLines == 0 ? std::optional(*budget - *actual) : std::nullopt;
}

MoneySum& MoneySum::operator+=(const MoneySum& other) {
    addTo(budget, other.budget);
    addTo(actual, other.actual);
    addTo(hours, other.hours);
    addTo(worth, other.worth);
    openLines += other.openLines;
    return *this;
}

MoneyOverview moneyOverview(const Ledger& ledger, std::optional<Period> year) {
    auto rows = ledger.database().query(
        "WITH line (measure, year, budget, actual, open, hours, worth) AS (SELECT measure, year, budget, "
        "actual, budget IS NULL OR actual IS NULL, NULL, NULL FROM budget_line UNION ALL SELECT measure, "
        "year, NULL, NULL, 0, hours, amount FROM in_kind) SELECT p.id, p.name, s.id, s.name, m.id, m.name, "
        "l.year, sum(l.budget), sum(l.actual), sum(l.open), sum(l.hours), sum(l.worth) FROM line l JOIN "
        "measure m ON m.id = l.measure JOIN sub_programme s ON s.id = m.sub_programme JOIN programme p ON "
        "p.id = s.programme WHERE ?1 IS NULL OR l.year = ?1 GROUP BY m.id, l.year ORDER BY "
        "norwegian_key('nn', p.name), p.id, s.position, s.id, m.position IS NULL, m.position, "
        "norwegian_key('nn', m.name), m.id, l.year");
    rows.bindAll(year);
    MoneyOverview overview;
    while (rows.step()) {
        const MoneySum sum{money(rows.column<std::optional<std::int64_t>>(7)),
                           money(rows.column<std::optional<std::int64_t>>(8)),
                           rows.column<std::optional<double>>(10),
                           money(rows.column<std::optional<std::int64_t>>(11)), rows.column<int>(9)};
        MoneyNode& programme =
            part(overview.programmes, "programme", rows.column<std::int64_t>(0), rows.column<QString>(1));
        MoneyNode& subProgramme =
            part(programme.parts, "sub_programme", rows.column<std::int64_t>(2), rows.column<QString>(3));
        MoneyNode& measure =
            part(subProgramme.parts, "measure", rows.column<std::int64_t>(4), rows.column<QString>(5));
        measure.parts.push_back({measure.table, measure.id, measure.name, rows.column<Period>(6), sum});
        for (MoneySum* whole : {&overview.total, &programme.sum, &subProgramme.sum, &measure.sum}) {
            *whole += sum;
        }
    }
    return overview;
}

std::vector<Period> moneyYears(const Ledger& ledger) {
    auto rows =
        ledger.database().query("SELECT year FROM budget_line UNION SELECT year FROM in_kind ORDER BY year");
    std::vector<Period> years;
    while (rows.step()) {
        years.push_back(rows.column<Period>(0));
    }
    return years;
}

std::vector<ShareYear> shareYears(const Ledger& ledger) {
    const Snapshot snapshot(ledger.database());
    std::map<std::pair<Id<FundingAgreement>, Period>, std::vector<FundingShare>> found;
    for (FundingShare& share : ledger.all<FundingShare>()) {
        if (share.year) {
            found[{share.agreement, *share.year}].push_back(std::move(share));
        }
    }
    std::vector<ShareYear> years;
    for (auto& [key, shares] : found) {
        const auto agreement = ledger.find(key.first);
        ShareYear year{key.first, agreement ? agreement->title : QString(), key.second, {}, {}, {}};
        for (const FundingShare& share : shares) {
            year.sum = year.sum + share.share;
            addTo(year.amount, share.amount);
        }
        std::stable_sort(shares.begin(), shares.end(),
                         [](const FundingShare& a, const FundingShare& b) { return a.share > b.share; });
        year.shares = std::move(shares);
        years.push_back(std::move(year));
    }
    const QCollator order = norwegianOrder();
    std::stable_sort(years.begin(), years.end(), [&](const ShareYear& a, const ShareYear& b) {
        return order.compare(a.title, b.title) < 0;
    });
    return years;
}

} // namespace samspel
