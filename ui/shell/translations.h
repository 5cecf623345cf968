// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace samspel {

class Language;

/// The words of the program and of Qt in the language that the person has chosen.
class Translations {
public:
    /// Sends every widget a LanguageChange.
    void install(const Language& language);

private:
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace samspel
