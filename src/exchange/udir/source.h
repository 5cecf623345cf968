// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/udir/dimensions.h"

#include <set>

namespace samspel::exchange::udir {

/// Gathers what a file is about for the title of its source.
class Subject {
public:
    void take(const Dimensions& dimensions, const QString& measure);
    /// In the publisher's language, as it names a document of the publisher's: "Nasjonale prøver, 8., 9.
    /// trinn, 2014-15 til 2024-25"; "" when nothing is known.
    QString title() const;

private:
    std::set<int> m_grades;
    std::set<Period> m_periods;
    QStringList m_measures;
    bool m_hasTests = false;
};

/// Publisher, licence and reader.
void describe(Source& source, const QString& importer);

} // namespace samspel::exchange::udir
