/** Words of the add-in's page before any script of ours runs. */
export const page = {
  title: '均衡',
  opening: '正在打开…',
  oldExcel:
    '这台电脑的 Excel 版本过旧，打不开“均衡”。请用 Excel 2021 或更新的版本，或 Microsoft 365。',
  noScript: '“均衡”需要运行脚本。请让单位的网络管理员放行本加载项的地址。',
};
