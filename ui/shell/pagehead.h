// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace samspel {

class Page;
class ScaledLabel;

/// What stands over every page: its title, what it is for, what is due, its actions, and the ways back and
/// forward.
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(QWidget* parent = nullptr);

    /// The page whose head this is; nullptr empties it.
    void setPage(Page* page);
    void setWays(QAction* back, QAction* forward);

private:
    void refresh();

    QPointer<Page> m_page;
    ScaledLabel* m_title;
    ScaledLabel* m_purpose;
    ScaledLabel* m_due;
    QToolButton* m_back;
    QToolButton* m_forward;
    QHBoxLayout* m_actions;
    QList<QToolButton*> m_buttons;
};

} // namespace samspel
