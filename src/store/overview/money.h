// SPDX-License-Identifier: MIT
#pragma once

#include "domain/money.h"

#include <vector>

namespace samspel {

class Ledger;

/// Sums of budget lines and of effort in kind; empty where there was nothing to add up. Amounts are exact to
/// the øre.
struct MoneySum {
    std::optional<Money> budget;
    std::optional<Money> actual;
    std::optional<double> hours; ///< in kind
    std::optional<Money> worth;  ///< in kind
    int openLines = 0;           ///< budget lines that lack their budget or their actual

    /// Budget less actual. Nothing while a line is open: the sums are then not of the same lines.
    std::optional<Money> difference() const;
    MoneySum& operator+=(const MoneySum& other);
};

/// What was planned and spent on a programme, a sub-programme, a measure or one year of a measure.
struct MoneyNode {
    QString table; ///< of the record that it is about
    qint64 id = 0;
    QString name;
    std::optional<Period> year; ///< of a measure's year only
    MoneySum sum;               ///< of its parts
    std::vector<MoneyNode> parts{};
};

/// Every programme that has budget lines or effort in kind, down to the years of its measures, in the
/// programme's own order.
struct MoneyOverview {
    std::vector<MoneyNode> programmes;
    MoneySum total;
};

/// Of one year, or of all.
MoneyOverview moneyOverview(const Ledger& ledger, std::optional<Period> year = {});
/// The years that have budget lines or effort in kind, the oldest first.
std::vector<Period> moneyYears(const Ledger& ledger);

/// Who pays how much of one year of a funding agreement.
struct ShareYear {
    Id<FundingAgreement> agreement;
    QString title;
    Period year;
    std::vector<FundingShare> shares; ///< the largest first
    Percent sum;
    std::optional<Money> amount; ///< of the shares that have one

    bool isWhole() const { return sum == wholeOfIt; }
};

/// By agreement, then by year.
std::vector<ShareYear> shareYears(const Ledger& ledger);

} // namespace samspel
