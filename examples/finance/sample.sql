-- SPDX-License-Identifier: Apache-2.0
-- Three made-up projects: one that is right, one that claims too much, one that spent nothing.
INSERT INTO project (id, name, department, unit, year, goal, achieved) VALUES
    (1, '河道保洁服务', '水务局', '河道管理所', '2023', '主要河道水面全年整洁', '12 条河道全年保洁，巡查 365 次'),
    (2, '乡村图书室建设', '文旅局', '图书馆', '2023', '新建图书室 20 个并开放', '建成 17 个，其余场地未落实'),
    (3, '应急广播系统升级', '应急局', '应急指挥中心', '2023', '完成 60 个点位升级', '完成招标，设备未到货');

INSERT INTO money (project, source, initial, full_year, executed) VALUES
    (1, 'total', 210, 198.5, 190.56), (1, 'fiscal', 210, 198.5, 190.56),
    (2, 'total', 64, 64, 51.2), (2, 'fiscal', 60, 60, 48), (2, 'other', 4, 4, 3.2),
    (3, 'total', 88, 88, 0), (3, 'fiscal', 88, 88, 0);

INSERT INTO indicator (id, project, category, name, target, actual, weight, claimed, reason) VALUES
    (101, 1, 'output.quantity', '保洁河道数量', '≥12条', '12条', 20, '20', NULL),
    (102, 1, 'output.quality', '水面整洁达标率', '≥95%', '97%', 20, '20', NULL),
    (103, 1, 'output.cost', '每公里保洁成本', '≤3.5万元', '3.4万元', 10, '10', NULL),
    (104, 1, 'benefit.ecological', '断面水质达标率', '≥90%', '92%', 30, '30', NULL),
    (105, 1, 'satisfaction.recipients', '沿岸居民满意度', '≥90%', '94%', 10, '10', NULL),
    (201, 2, 'output.quantity', '新建图书室', '≥20个', '17个', 30, '30', NULL),
    (202, 2, 'output.timeliness', '按期开放率', '=100%', '85%', 20, '17', '三处场地未落实，下年度调整选址'),
    (203, 2, 'benefit.social', '年借阅人次', '≥1.5万人次', '1.62万人次', 30, '30', NULL),
    (204, 2, 'satisfaction.recipients', '读者满意度', '≥90%', '88.2%', 10, '9.8', '开放时间偏短，将延长至晚间'),
    (301, 3, 'output.quantity', '升级点位', '≥60个', '0个', 50, '0', '设备交货延期，结转下年度'),
    (302, 3, 'benefit.social', '预警信息到达率', '≥98%', NULL, 30, '0', '尚未启用'),
    (303, 3, 'satisfaction.recipients', '群众满意度', '≥85%', '86%', 10, '10', NULL);

INSERT INTO claim (project, claim, written) VALUES
    (1, 'execution-score', '9.6'), (1, 'total-score', '99.6'),
    (2, 'execution-score', '8'), (2, 'total-score', '94.8'),
    (3, 'execution-score', '10'), (3, 'total-score', '20');
