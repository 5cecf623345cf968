// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/archive.h"

#include <QXmlStreamReader>

namespace samspel::exchange {

/// Reads the XML of one part, element by element, and holds it to the limits: no document type, so no
/// entities of its own and nothing from outside; elements not nested deeper, and texts not longer, than a
/// table needs.
class Xml {
public:
    Xml(Part& part, const SheetLimits& limits, const Language& language)
        : m_limits(limits), m_language(language), m_part(part), m_reader(&part) {}

    enum class At { start, end, text, finish };
    /// Throws Refused.
    At next();
    /// Of the element that was met.
    QStringView name() const { return m_reader.name(); }
    QStringView text() const { return m_reader.text(); }
    /// Passes over the rest of the element whose start was met last.
    void skip();
    /// An attribute by its local name; "" when there is none.
    QString attribute(QLatin1String name) const;
    bool hasAttribute(QLatin1String name) const;
    int depth() const { return m_depth; }

private:
    const SheetLimits& m_limits;
    const Language& m_language;
    const Part& m_part;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    qint64 m_letters = 0;
};

} // namespace samspel::exchange
