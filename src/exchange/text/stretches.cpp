// SPDX-License-Identifier: MIT
#include "exchange/text/stretches.h"

#include <algorithm>

namespace samspel::exchange {

namespace {

constexpr qint64 usualStretch = 128 * 1024;
constexpr qint64 longestStretch = 512 * usualStretch;
constexpr std::size_t mostFlaws = 1000;

bool isWide(Encoding encoding) {
    return encoding == Encoding::utf16LeBom || encoding == Encoding::utf16BeBom;
}

/// Where the last line of a stretch ends; 0 when none does.
qsizetype lastLineEnd(const QByteArray& bytes, Encoding encoding) {
    if (!isWide(encoding)) {
        return bytes.lastIndexOf('\n') + 1;
    }
    const qsizetype low = encoding == Encoding::utf16LeBom ? 0 : 1;
    for (qsizetype at = bytes.size() / 2 * 2 - 2; at >= 0; at -= 2) {
        if (bytes[at + low] == '\n' && bytes[at + 1 - low] == '\0') {
            return at + 2;
        }
    }
    return 0;
}

// In short counts, which the processor adds up many at a time.
qint64 linesIn(QStringView text) {
    constexpr qsizetype block = 4096;
    const char16_t* const units = text.utf16();
    qint64 lines = 0;
    for (qsizetype at = 0; at < text.size(); at += block) {
        quint16 ends = 0;
        for (qsizetype i = at; i < std::min(at + block, text.size()); ++i) {
            ends = static_cast<quint16>(ends + static_cast<quint16>(units[i] == u'\n'));
        }
        lines += ends;
    }
    return lines;
}

} // namespace

Stretches::Stretches(Bytes bytes, Encoding encoding, std::shared_ptr<Flow> flow)
    : m_bytes(std::move(bytes)), m_encoding(encoding), m_flow(std::move(flow)) {}

QByteArray Stretches::take() {
    for (qint64 wanted = usualStretch;; wanted *= 4) {
        QByteArray bytes = m_bytes.at(m_at, wanted);
        if (m_at + bytes.size() == m_bytes.size()) {
            return bytes;
        }
        if (const qsizetype end = lastLineEnd(bytes, m_encoding); end > 0) {
            bytes.truncate(end);
            return bytes;
        }
        if (wanted >= longestStretch) {
            return bytes;
        }
    }
}

bool Stretches::next(QString& into, Stretch& met) {
    if (m_at == m_bytes.size()) {
        return false;
    }
    const QByteArray bytes = take();
    const Decoded decoded = decodeStretch(bytes, m_encoding, m_at == 0);
    met = {m_at, m_at + bytes.size(), m_bytes.size(), decoded.text.size(), {}, decoded.flawCount};
    const QStringView text = decoded.text;
    for (const Decoded::At& at : decoded.flaws) {
        const QStringView before = text.first(at.place);
        const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
        met.flaws.push_back({at, m_lines + 1 + linesIn(before), before.sliced(lineStart).toString()});
    }
    m_at += bytes.size();
    m_lines += linesIn(text);
    if (into.isEmpty()) {
        into = decoded.text;
    } else {
        into += decoded.text;
    }
    return true;
}

bool Stretches::next(QString& into) {
    Stretch met;
    return !m_flow->isStopped && next(into, met) && m_flow->passes(std::move(met));
}

bool Flow::passes(Stretch&& stretch) {
    isStopped = isStopped || (watch && !watch(stretch.from, stretch.all));
    if (isStopped) {
        return false;
    }
    if (stretch.to > seen) { // else somebody came by here before
        seen = stretch.to;
        letters += stretch.letters;
        flawCount += stretch.flawCount;
        for (LetterFlaw& flaw : stretch.flaws) {
            if (flaws.size() < mostFlaws) {
                flaws.push_back(std::move(flaw));
            }
        }
    }
    return true;
}

Encoding sniffEncoding(const Bytes& bytes) {
    for (qint64 at = 0; at < bytes.size();) {
        const QByteArray stretch = bytes.at(at, usualStretch);
        const bool isPlain = isPlainAscii(stretch);
        if (at == 0 || !isPlain) {
            const Encoding encoding = sniffEncoding(QByteArrayView(stretch));
            if (encoding != Encoding::utf8 || !isPlain) {
                return encoding;
            }
        }
        at += stretch.size();
    }
    return Encoding::utf8;
}

} // namespace samspel::exchange
