// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/gate.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace samspel {
class Language;
}

/// "About the figures": what marks mean, how an interval is read, and what must be there before a thing is
/// said. The page in the window, the section in reports and the command line show the same.
namespace samspel::analysis {

struct AboutSection {
    QString head;
    QStringList paragraphs; ///< the first is what a reader in a hurry reads
    QStringList columns{};  ///< heads of a table, or empty
    std::vector<QStringList> rows{};
};

/// All of it, in the order in which it is read.
std::vector<AboutSection> aboutFigures(const Language& language);

/// What a row of the table of minimum requirements asks for: "years in one series, for a direction".
QString needOf(const statistics::Requirement& row, const Language& language);

} // namespace samspel::analysis
