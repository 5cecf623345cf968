// SPDX-License-Identifier: MIT
#include "ui/shell/preferences.h"

#include "domain/language.h"

#include <algorithm>
#include <array>

namespace samspel {

namespace {

constexpr std::array textSizes{100, 125, 150, 200};
constexpr int mostRecent = 8;
constexpr QLatin1String recentKey("window/recent");
constexpr QLatin1String languageKey("window/language");
constexpr QLatin1String themeKey("window/theme");

} // namespace

QString Preferences::language() const {
    const QString code = m_languageOnce.isEmpty() ? value(languageKey).toString() : m_languageOnce;
    return Language::codes().contains(code) ? code : Language::systemCode();
}

void Preferences::setLanguage(const QString& code) {
    m_languageOnce.clear();
    setValue(languageKey, code);
}

ThemeChoice Preferences::theme() const {
    if (m_themeOnce) {
        return *m_themeOnce;
    }
    const QString name = value(themeKey).toString();
    return name == QLatin1String("light")  ? ThemeChoice::light
           : name == QLatin1String("dark") ? ThemeChoice::dark
                                           : ThemeChoice::system;
}

void Preferences::setTheme(ThemeChoice choice) {
    m_themeOnce.reset();
    setValue(themeKey, choice == ThemeChoice::light  ? QStringLiteral("light")
                       : choice == ThemeChoice::dark ? QStringLiteral("dark")
                                                     : QStringLiteral("system"));
}

int Preferences::textSize() const {
    const int percent = value(QStringLiteral("window/textSize"), 100).toInt();
    return std::find(textSizes.begin(), textSizes.end(), percent) != textSizes.end() ? percent : 100;
}

QStringList Preferences::recentRegisters() const { return value(recentKey).toStringList(); }

void Preferences::rememberRegister(const QString& path) {
    QStringList paths = recentRegisters();
    paths.removeAll(path);
    paths.prepend(path);
    setValue(recentKey, paths.mid(0, mostRecent));
}

QStringList Preferences::keys(const QString& group) {
    m_settings.beginGroup(group);
    const QStringList keys = m_settings.childKeys() + m_settings.childGroups();
    m_settings.endGroup();
    return keys;
}

} // namespace samspel
