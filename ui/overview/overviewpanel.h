// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

class QAbstractItemView;
class QVBoxLayout;

namespace samspel {

class Ledger;
class Language;
class RecordNames;
class Words;
struct Surroundings;

/// A small picture of one part of the register, under the attention list of an area's overview. Whoever shows
/// it calls refresh() when the register has changed; words and text size it follows by itself.
class OverviewPanel : public QWidget {
    Q_OBJECT
public:
    /// All of what it is made with outlives it.
    OverviewPanel(const Surroundings& around, RecordNames& names, QWidget* parent);

    /// Reads the register anew.
    void refresh();
    /// Sets its fixed words in the language of the window.
    virtual void retranslate() = 0;
    /// The day that the panel takes for today; the clock's, until it is told.
    void setToday(QDate today) { m_today = today; }

Q_SIGNALS:
    void recordWanted(const QString& table, qint64 id);

protected:
    virtual void fill() = 0;
    void changeEvent(QEvent* event) override;

    const Ledger& ledger() const { return m_ledger; }
    const Language& language() const { return m_language; }
    const RecordNames& names() const { return m_names; }
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }

    /// Under the heading and the sentence below it, the panel's own parts.
    QVBoxLayout* body() const { return m_body; }
    void setHeading(const QString& heading);
    /// What the picture says, or what belongs there while there is nothing to show.
    void tell(const QString& sentence);
    QString sentence() const;

private:
    const Ledger& m_ledger;
    const Language& m_language;
    const RecordNames& m_names;
    QDate m_today;
    bool m_isFilled = false;
    Words* m_heading;
    Words* m_sentence;
    QVBoxLayout* m_body;
};

/// Makes a list as high as its rows, at most so many; beyond that it scrolls.
void fitRows(QAbstractItemView& view, int rows, int most);

} // namespace samspel
