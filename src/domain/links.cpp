// SPDX-License-Identifier: MIT
#include "domain/links.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace samspel {

std::optional<Link> Link::parse(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^([a-z_]+):([1-9]\\d{0,17})$"));
    const auto match = shape.match(text);
    return match.hasMatch() ? std::optional(Link{match.captured(1), match.captured(2).toLongLong()})
                            : std::nullopt;
}

QString FileLink::stored() const {
    if (isKept()) {
        return QStringLiteral("kept:%1/%2").arg(sha256, name);
    }
    return path.isEmpty() ? QString() : QStringLiteral("path:") + path;
}

std::optional<FileLink> FileLink::parse(const QString& text) {
    static const QRegularExpression kept(QStringLiteral("^kept:([0-9a-f]{64})/([^/]+)$"));
    if (const auto match = kept.match(text); match.hasMatch()) {
        return FileLink{match.captured(2), match.captured(1), {}};
    }
    if (text.startsWith(QLatin1String("path:")) && text.size() > 5) {
        const QString path = text.mid(5);
        return FileLink{path.section(QLatin1Char('/'), -1), {}, path};
    }
    return std::nullopt;
}

QString storedKeys(std::vector<qint64> keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    QStringList texts;
    for (const qint64 key : keys) {
        texts << QString::number(key);
    }
    return texts.isEmpty() ? QString() : QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

std::optional<std::vector<qint64>> parseKeys(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^\\[[1-9]\\d{0,17}(?:,[1-9]\\d{0,17})*\\]$"));
    if (!shape.match(text).hasMatch()) {
        return std::nullopt;
    }
    std::vector<qint64> keys;
    for (const QString& key : text.mid(1, text.size() - 2).split(QLatin1Char(','))) {
        keys.push_back(key.toLongLong());
    }
    return keys;
}

} // namespace samspel
