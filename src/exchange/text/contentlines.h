// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace samspel::exchange {

/// The lines that calendars (RFC 5545) and contacts (RFC 6350) are made of: name, parameters, value; CRLF;
/// none longer than 75 bytes, and no letter cut in two where a line goes on.
class ContentLines {
public:
    /// A value as it is: a date, an address that has been put together.
    void add(const char* name, const QString& value);
    /// A text: commas, semicolons, backslashes and line ends are escaped. Empty ones are left out.
    void addText(const char* name, const QString& text);
    const QByteArray& bytes() const { return m_bytes; }

    static QString escaped(const QString& text);

private:
    QByteArray m_bytes;
};

} // namespace samspel::exchange
