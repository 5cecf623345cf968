// SPDX-License-Identifier: MIT
#include "store/publishing/lexicon.h"

namespace samspel {

Lexicon::Lexicon() {
    for (const char* text :
         {"", "all", "public", "private", "level1", "level2", "level3", "level4", "level5"}) {
        of(QString::fromLatin1(text));
    }
}

Word Lexicon::of(const QString& text) {
    auto it = m_places.constFind(text);
    if (it == m_places.cend()) {
        it = m_places.insert(text, static_cast<std::uint32_t>(m_texts.size()));
        m_texts << text;
    }
    return Word(*it);
}

} // namespace samspel
