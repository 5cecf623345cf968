// SPDX-License-Identifier: MIT
#pragma once

#include "domain/id.h"

#include <QString>
#include <optional>
#include <vector>

namespace samspel {

/// References to several records of one kind, each once, by rising key. Kept as "[3,17]".
template <class R>
struct Ids {
    std::vector<Id<R>> all;

    friend bool operator==(const Ids&, const Ids&) = default;
};

/// A reference to a record of any kind. Kept as "gathering:17".
struct Link {
    QString table{};
    qint64 id = 0;

    bool isEmpty() const { return table.isEmpty(); }
    QString stored() const { return isEmpty() ? QString() : table + QLatin1Char(':') + QString::number(id); }
    /// Nothing when it is no such text; whether there is such a record is for the register to tell.
    static std::optional<Link> parse(const QString& text);

    friend bool operator==(const Link&, const Link&) = default;
};

/// A file: its content kept inside the register under its SHA-256, or a path that leads to it.
struct FileLink {
    QString name{};
    QString sha256{}; ///< of the content kept in the register; empty for a linked file
    QString path{};   ///< of a linked file

    bool isEmpty() const { return sha256.isEmpty() && path.isEmpty(); }
    bool isKept() const { return !sha256.isEmpty(); }
    /// "kept:<sha256>/minutes.pdf" or "path:/home/…/minutes.pdf".
    QString stored() const;
    static std::optional<FileLink> parse(const QString& text);

    friend bool operator==(const FileLink&, const FileLink&) = default;
};

/// "[3,17]" of keys in any order, each once; "" of none.
QString storedKeys(std::vector<qint64> keys);
/// Nothing when the text is no list of keys.
std::optional<std::vector<qint64>> parseKeys(const QString& text);

} // namespace samspel
