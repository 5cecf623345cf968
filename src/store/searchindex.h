// SPDX-License-Identifier: MIT
#pragma once

#include "store/searchtext.h"

namespace sqlite {
class Changeset;
class Database;
} // namespace sqlite

namespace samspel {

struct Link;

/// The full-text index over all records. It is derived from them alone, so it can be made anew at any time.
class SearchIndex {
public:
    SearchIndex(sqlite::Database& database, const SearchTexts& texts)
        : m_database(database), m_texts(texts) {}

    /// Whether it was made with these texts.
    bool isCurrent() const;
    /// Makes it anew from all records, in the caller's transaction.
    void rebuild();
    /// Reads anew the records that a change touched, in the caller's transaction.
    void follow(const sqlite::Changeset& changeset);
    /// Reads anew the records that hold a kept file whose text has become known.
    void followContent(const QString& sha256);
    /// The kinds whose records it does not have as a fresh one would.
    std::vector<const Kind*> stale() const;

private:
    void write(const Kind& kind, qint64 number, const Row& row);
    qint64 numberOf(const Kind& kind);

    sqlite::Database& m_database;
    const SearchTexts& m_texts;
};

/// The key of a record's row in the index, and back: number × 2^40 + record.
inline constexpr int searchKeyBits = 40;

} // namespace samspel
