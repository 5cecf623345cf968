// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <memory>

class QTranslator;

namespace samspel {

/// The words and number forms of one language, as a value: a report may be in bokmål while the window is in
/// nynorsk.
class Language {
public:
    /// "nn", "nb" or "en"; any other code gives English. The words lie in the program's resources.
    static Language load(const QString& code);
    /// The system's choice: Norwegian systems that do not name a form get nynorsk, the users' language.
    static QString systemCode();
    static QStringList codes();

    /// The text in this language; the English source where a translation lacks. `n` chooses the plural form
    /// and fills %n.
    QString say(const char* context, const char* source, const char* comment = nullptr, int n = -1) const;

    QString code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }
    /// 12345.6 as "12 345,6" in Norwegian and "12,345.6" in English; four digits stand together, as in 2023
    /// and 6770. No-break spaces, a real minus, and never "−0".
    QString number(double value, int decimals) const;
    QString whole(qint64 value) const;
    /// "+1,5", "−1,5", "0,0": the sign is that of the number as it is shown.
    QString signedNumber(double value, int decimals) const;
    QString date(QDate date) const;

private:
    Language() = default;
    /// Plain digits with a point, as this language writes them.
    QString parted(QString digits) const;

    QString m_code;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_words;
};

} // namespace samspel
