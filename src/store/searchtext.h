// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "domain/language.h"

#include <QHash>
#include <functional>

namespace samspel {

/// What a search finds a record by: its own words, folded, and its choices and dates as each of the program's
/// languages writes them. Names of other records are not among them, so that a record's text follows from the
/// record alone.
class SearchTexts {
public:
    struct Texts {
        QString title;
        QString body;
    };
    /// The text of a file that is kept in the register, by its SHA-256.
    using ContentText = std::function<QString(const QString& sha256)>;

    SearchTexts();

    Texts of(const Kind& kind, const Row& row, const ContentText& contentText) const;
    /// Another one when other texts would come out; an index that was made with another has to be made anew.
    QString version() const;

private:
    QStringList wordsOf(const FieldInfo& field, const Value& value, const ContentText& contentText) const;
    QStringList inAllLanguages(const std::function<QString(const Language&)>& say) const;

    std::vector<Language> m_languages;
    QHash<const char*, QString> m_labels; ///< all words for a choice, by its English label
};

} // namespace samspel
