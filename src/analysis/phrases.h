// SPDX-License-Identifier: MIT
#pragma once

#include "domain/period.h"

#include <QString>
#include <vector>

namespace samspel {
class Language;
}

/// The smallest parts of sentences, shared by all that says something of figures.
namespace samspel::analysis {

/// "1 pupil", "136 pupils".
QString pupils(qint64 n, const Language& language);
/// "2014–15", or "2014–15 to 2021–22".
QString span(const Period& first, const Period& last, const Language& language);
/// Runs of consecutive periods shortened: "2014–15 to 2016–17, 2019–20".
QString spans(std::vector<Period> periods, const Language& language);
/// The first letter made large.
QString asSentence(QString text);
/// Signs that stay with what they belong to at the end of a line: "95 %", "Sagatun* skule".
QString bound(QString text);

} // namespace samspel::analysis
