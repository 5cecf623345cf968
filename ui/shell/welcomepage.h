// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace samspel {

class Menus;
class ScaledLabel;

/// What stands in the window while no register is open: the three ways to begin, and the registers of late.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const Menus& menus, QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void recentChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ScaledLabel* m_title;
    ScaledLabel* m_purpose;
    ScaledLabel* m_recentTitle;
    QPushButton *m_new, *m_open, *m_sample;
    ScaledLabel *m_newNote, *m_openNote, *m_sampleNote;
    QVBoxLayout* m_recent;
};

} // namespace samspel
