// SPDX-License-Identifier: MIT
#include "exchange/text/contentlines.h"

namespace samspel::exchange {

namespace {

constexpr qsizetype longestLine = 75; // bytes, without the line end

bool goesOn(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

} // namespace

QString ContentLines::escaped(const QString& text) {
    QString safe;
    for (const QChar c : text) {
        if (c == QLatin1Char('\\') || c == QLatin1Char(',') || c == QLatin1Char(';')) {
            safe += QLatin1Char('\\');
            safe += c;
        } else if (c == QLatin1Char('\n')) {
            safe += QLatin1String("\\n");
        } else if (c.unicode() >= 0x20 || c == QLatin1Char('\t')) {
            safe += c; // what else controls a printer has no place in a line, CR among it
        }
    }
    return safe;
}

void ContentLines::addText(const char* name, const QString& text) {
    if (!text.isEmpty()) {
        add(name, escaped(text));
    }
}

void ContentLines::add(const char* name, const QString& value) {
    const QByteArray line = QByteArray(name) + ':' + value.toUtf8();
    qsizetype begin = 0;
    qsizetype room = longestLine;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (end > begin + 1 && goesOn(line[end])) {
            --end;
        }
        m_bytes += line.sliced(begin, end - begin) + "\r\n ";
        begin = end;
        room = longestLine - 1; // the blank that tells that the line goes on
    }
    m_bytes += line.sliced(begin) + "\r\n";
}

} // namespace samspel::exchange
