/** Which controls send a report, by what they say: 提交, 上报 …, and the submit buttons of its form. */

const CONTROLS = 'button, a, input[type=submit], input[type=button], input[type=image], [role=button], [onclick]';
const SAYS_SUBMIT =
  /^(?:确认|确定|立即|正式|保存(?:并|后)?|填写完毕)?(?:提交|上报|报送|送审)(?:审核|审批|报告|述职报告|述职|材料|填报|数据|表单)?$/u;
/** What a submit button may say that does not send the report off. */
const SAYS_OTHER = /草稿|暂存|保存|存储|返回|取消|关闭|重置|打印|预览|下载|查询|搜索|上传/u;

/** The control an event is meant for, where it sends a report. */
export function submitControlOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
  return control && sendsReport(control) ? control : undefined;
}

/** True for a control that sends off what is written; one that keeps it for later does not. */
export function sendsReport(control: HTMLElement): boolean {
  const says = ((control instanceof HTMLInputElement ? control.value : control.textContent) ?? '').replace(/\s/gu, '');
  return SAYS_SUBMIT.test(says) || (isSubmitButton(control) && formOf(control) !== null && !SAYS_OTHER.test(says));
}

/** The form an element belongs to, shadow roots between them or not. */
export function formOf(element: Element): HTMLFormElement | null {
  const { form } = element as { form?: HTMLFormElement | null };
  if (form) return form;
  for (let one: Element | null = element; one; one = (one.getRootNode() as ShadowRoot).host ?? null) {
    const around = one.closest('form');
    if (around) return around;
  }
  return null;
}

function isSubmitButton(control: HTMLElement): boolean {
  return (control instanceof HTMLButtonElement || control instanceof HTMLInputElement) && control.type === 'submit';
}
