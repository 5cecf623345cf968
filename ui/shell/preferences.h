// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QStringList>
#include <optional>

namespace samspel {

enum class ThemeChoice { system, light, dark };

/// What a person has chosen on this machine: language, theme, windows, lists. It stands on settings that are
/// handed in, so that a test never touches a person's own.
class Preferences {
public:
    explicit Preferences(QSettings& settings) : m_settings(settings) {}

    /// "nn", "nb" or "en"; the system's choice until a person chooses.
    QString language() const;
    void setLanguage(const QString& code);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// These hold until a person chooses others, and are not kept. All else is: drafts above all.
    void useLanguageOnce(const QString& code) { m_languageOnce = code; }
    void useThemeOnce(ThemeChoice choice) { m_themeOnce = choice; }
    /// In percent of the system's: 100, 125, 150 or 200.
    int textSize() const;
    void setTextSize(int percent) { setValue(QStringLiteral("window/textSize"), percent); }

    /// The newest first, at most eight.
    QStringList recentRegisters() const;
    void rememberRegister(const QString& path);

    QVariant value(const QString& key, const QVariant& otherwise = {}) const {
        return m_settings.value(key, otherwise);
    }
    void setValue(const QString& key, const QVariant& value) { m_settings.setValue(key, value); }
    void remove(const QString& key) { m_settings.remove(key); }
    /// The names that stand right under a group.
    QStringList keys(const QString& group);
    /// As they lie, for what src/ does with them.
    QSettings& settings() { return m_settings; }
    /// Writes to the disk now, so that a draft outlives a crash.
    void sync() { m_settings.sync(); }

private:
    QSettings& m_settings;
    QString m_languageOnce;
    std::optional<ThemeChoice> m_themeOnce;
};

} // namespace samspel
