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

bool Stretches::next(QString& into) {
    if (m_at == m_bytes.size() || m_flow->isStopped) {
        return false;
    }
    if (m_flow->watch && !m_flow->watch(m_at, m_bytes.size())) {
        m_flow->isStopped = true;
        return false;
    }
    const QByteArray bytes = take();
    const Decoded decoded = decodeStretch(bytes, m_encoding, m_at == 0);
    m_at += bytes.size();
    if (m_at > m_flow->seen) {
        m_flow->seen = m_at;
        m_flow->letters += decoded.text.size();
        m_flow->flawCount += decoded.flawCount;
        const QStringView text = decoded.text;
        for (const Decoded::At& at : decoded.flaws) {
            if (m_flow->flaws.size() == mostFlaws) {
                break;
            }
            const QStringView before = text.first(at.place);
            const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
            m_flow->flaws.push_back(
                {at, m_lines + 1 + before.count(u'\n'), before.sliced(lineStart).toString()});
        }
    }
    m_lines += std::count(decoded.text.begin(), decoded.text.end(), QLatin1Char('\n'));
    if (into.isEmpty()) {
        into = decoded.text;
    } else {
        into += decoded.text;
    }
    return true;
}

Encoding sniffEncoding(const Bytes& bytes) {
    for (qint64 at = 0; at < bytes.size();) {
        const QByteArray stretch = bytes.at(at, usualStretch);
        const bool isPlain = std::all_of(stretch.begin(), stretch.end(),
                                         [](char c) { return static_cast<unsigned char>(c) < 0x80; });
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
