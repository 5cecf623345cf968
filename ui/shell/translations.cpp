// SPDX-License-Identifier: MIT
#include "ui/shell/translations.h"

#include "domain/language.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

namespace samspel {

void Translations::install(const Language& language) {
    const QString code = language.code();
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const QString ofQt =
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code;
    if (m_qtWords.load(QStringLiteral(":/i18n/qtbase_") + code) || m_qtWords.load(ofQt)) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    if (m_words.load(QStringLiteral(":/i18n/samspel_") + code)) {
        QCoreApplication::installTranslator(&m_words);
    }
    QLocale::setDefault(language.locale());
    QEvent change(QEvent::LanguageChange); // also when a translation lacks, the words change back to English
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QCoreApplication::sendEvent(window, &change);
    }
}

} // namespace samspel
