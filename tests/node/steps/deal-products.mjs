// Products of deals: lines, bulk, discounts, installments, and what they make of a deal's value.

import { day } from '../make.mjs';
import { answers, equal, has, ids, matches, refused, sameSet } from '../check.mjs';

const deal = async (v2, id) => (await v2.deals.getDeal({ id })).data;
const lines = async (v2, id, more = {}) => (await v2.dealProducts.getDealProducts({ id, ...more })).data;
const update = (v2, id, product_attachment_id, UpdateDealProductRequest) =>
  v2.dealProducts.updateDealProduct({ id, product_attachment_id, UpdateDealProductRequest });
const discount = (v2, id, AddAdditionalDiscountRequestBody) =>
  v2.deals.postAdditionalDiscount({ id, AddAdditionalDiscountRequestBody });
const discounts = async (v2, id) => (await v2.deals.getAdditionalDiscounts({ id })).data;
const pay = (v2, id, amount, billing_date) =>
  v2.dealInstallments.postInstallment({
    id,
    AddInstallmentRequestBody: { description: 'Part', amount, billing_date },
  });
const installments = async (v2, ...deal_ids) => (await v2.dealInstallments.getInstallments({ deal_ids })).data;

export default {
  async 'a line is added with a 201'({ v2, make }) {
    const [one, product] = [await make.deal(), await make.product()];
    const AddDealProductRequest = { product_id: product.id, item_price: 30.5, quantity: 2, comments: 'spare', tax: 0 };
    const { data } = await answers(201, v2.dealProducts.addDealProduct({ id: one.id, AddDealProductRequest }));
    const [line] = await lines(v2, one.id);
    has(line, {
      ...AddDealProductRequest,
      id: data.id,
      deal_id: one.id,
      name: product.name,
      sum: 61,
      is_enabled: true,
    });
  },

  async 'a line has the currency of its deal'({ v2, make }) {
    const one = await make.deal({ currency: 'USD' });
    await make.line(one);
    equal((await lines(v2, one.id))[0].currency, 'USD', 'currency');
  },

  async 'quantities may be decimal'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 10, quantity: 2.5 });
    has((await lines(v2, one.id))[0], { quantity: 2.5, sum: 25 });
  },

  async 'a discount in percent lowers the sum of a line'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 200, quantity: 2, discount: 10, discount_type: 'percentage' });
    has((await lines(v2, one.id))[0], { discount: 10, discount_type: 'percentage', sum: 360 });
  },

  async 'a discount in money lowers the sum of a line'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 200, quantity: 1, discount: 15, discount_type: 'amount' });
    has((await lines(v2, one.id))[0], { discount: 15, discount_type: 'amount', sum: 185 });
  },

  async 'the value of a deal is the sum of its lines'({ v2, make }) {
    const one = await make.deal({ value: 1 });
    await make.line(one, { item_price: 100, quantity: 3 });
    await make.line(one, { item_price: 20.5, quantity: 1 });
    equal((await deal(v2, one.id)).value, 320.5, 'value');
  },

  async 'a changed line changes the value of its deal'({ v2, make }) {
    const one = await make.deal();
    const line = await make.line(one, { item_price: 100, quantity: 1 });
    await update(v2, one.id, line.id, { quantity: 4 });
    has((await lines(v2, one.id))[0], { quantity: 4, item_price: 100, sum: 400 });
    equal((await deal(v2, one.id)).value, 400, 'value');
  },

  async 'a disabled line does not count'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 100 });
    const other = await make.line(one, { item_price: 50 });
    await update(v2, one.id, other.id, { is_enabled: false });
    equal((await deal(v2, one.id)).value, 100, 'value');
  },

  async 'a deleted line is gone and no longer counts'({ v2, make }) {
    const one = await make.deal();
    const kept = await make.line(one, { item_price: 100 });
    const line = await make.line(one, { item_price: 50 });
    const { data } = await v2.dealProducts.deleteDealProduct({ id: one.id, product_attachment_id: line.id });
    equal(data, { id: line.id }, 'data');
    equal(ids(await lines(v2, one.id)), [kept.id], 'lines');
    equal((await deal(v2, one.id)).value, 100, 'value');
  },

  async 'many lines are added at once'({ v2, make }) {
    const [one, pump, rope] = [await make.deal(), await make.product(), await make.product()];
    const data = [
      { product_id: pump.id, item_price: 30, quantity: 2 },
      { product_id: rope.id, item_price: 5, quantity: 10 },
    ];
    const added = await answers(
      201,
      v2.dealProducts.addManyDealProducts({ id: one.id, CreateManyDealProductRequest: { data } }),
    );
    const found = await lines(v2, one.id);
    sameSet(ids(found), ids(added.data), 'lines');
    sameSet(ids(found, 'product_id'), [pump.id, rope.id], 'products');
    equal((await deal(v2, one.id)).value, 110, 'value');
  },

  async 'many lines are deleted at once'({ v2, make }) {
    const one = await make.deal();
    const [first, second, kept] = [await make.line(one), await make.line(one), await make.line(one)];
    const { data } = await v2.dealProducts.deleteManyDealProducts({ id: one.id, ids: `${first.id},${second.id}` });
    sameSet(data.ids, [first.id, second.id], 'ids');
    equal(ids(await lines(v2, one.id)), [kept.id], 'lines');
  },

  async 'without ids all lines are deleted'({ v2, make }) {
    const one = await make.deal();
    await make.line(one);
    await make.line(one);
    await v2.dealProducts.deleteManyDealProducts({ id: one.id });
    equal(await lines(v2, one.id), [], 'lines');
  },

  async 'lines of several deals are listed'({ v2, make }) {
    const [one, other] = [await make.deal(), await make.deal()];
    const expected = [await make.line(one), await make.line(other), await make.line(other)];
    await make.line(await make.deal());
    const { data } = await v2.dealProducts.getDealsProducts({ deal_ids: [one.id, other.id], sort_by: 'deal_id' });
    sameSet(ids(data), ids(expected), 'lines');
    equal(ids(data, 'deal_id'), [one.id, other.id, other.id], 'deals in order');
  },

  async 'a line may be of a variation'({ v2, make }) {
    const [one, product] = [await make.deal(), await make.product()];
    const AddProductVariationRequest = { name: 'Chrome' };
    const { data: variation } = await v2.products.addProductVariation({ id: product.id, AddProductVariationRequest });
    await make.line(one, { product_id: product.id, product_variation_id: variation.id });
    equal((await lines(v2, one.id))[0].product_variation_id, variation.id, 'product_variation_id');
  },

  async 'a product that does not exist is refused'({ v2, make }) {
    const one = await make.deal();
    const AddDealProductRequest = { product_id: 777_777_777, item_price: 1, quantity: 1 };
    await refused(v2.dealProducts.addDealProduct({ id: one.id, AddDealProductRequest }));
    equal(await lines(v2, one.id), [], 'lines');
  },

  async 'a line without a price is refused'({ v2, make }) {
    const [one, product] = [await make.deal(), await make.product()];
    await refused(
      v2.dealProducts.addDealProduct({ id: one.id, AddDealProductRequest: { product_id: product.id, quantity: 1 } }),
      400,
    );
    equal(await lines(v2, one.id), [], 'lines');
  },

  async 'a line of another deal is a 404'({ v2, make }) {
    const [one, other] = [await make.deal(), await make.deal()];
    const line = await make.line(one);
    await refused(update(v2, other.id, line.id, { quantity: 9 }), 404);
    equal((await lines(v2, one.id))[0].quantity, 1, 'quantity');
  },

  async 'a discount of a deal is added with a 201'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 100 });
    const { data } = await answers(
      201,
      discount(v2, one.id, { description: 'Friends', amount: 10, type: 'percentage' }),
    );
    matches(data.id, /^[0-9a-f]{8}-/, 'id');
    const me = await make.me();
    const expected = {
      id: data.id,
      description: 'Friends',
      amount: 10,
      type: 'percentage',
      deal_id: one.id,
      created_by: me.id,
    };
    has((await discounts(v2, one.id))[0], expected);
  },

  async 'discounts lower the value of a deal'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 200 });
    await discount(v2, one.id, { description: 'Friends', amount: 10, type: 'percentage' });
    equal((await deal(v2, one.id)).value, 180, 'value');
  },

  async 'a discount changes'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 200 });
    const {
      data: { id: discount_id },
    } = await discount(v2, one.id, { description: 'Friends', amount: 10, type: 'percentage' });
    const UpdateAdditionalDiscountRequestBody = { amount: 30, type: 'amount' };
    await v2.deals.updateAdditionalDiscount({ id: one.id, discount_id, UpdateAdditionalDiscountRequestBody });
    has((await discounts(v2, one.id))[0], { id: discount_id, description: 'Friends', amount: 30, type: 'amount' });
    equal((await deal(v2, one.id)).value, 170, 'value');
  },

  async 'a deleted discount is gone'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 200 });
    const {
      data: { id: discount_id },
    } = await discount(v2, one.id, { description: 'Friends', amount: 10, type: 'percentage' });
    await v2.deals.deleteAdditionalDiscount({ id: one.id, discount_id });
    equal(await discounts(v2, one.id), [], 'discounts');
    equal((await deal(v2, one.id)).value, 200, 'value');
    await refused(v2.deals.deleteAdditionalDiscount({ id: one.id, discount_id }), 404);
  },

  async 'an empty discount is refused'({ v2, make }) {
    const one = await make.deal();
    await refused(discount(v2, one.id, { description: 'None', amount: 0, type: 'amount' }), 400);
    equal(await discounts(v2, one.id), [], 'discounts');
  },

  async 'installments of deals are listed by date'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 100 });
    const { data: later } = await pay(v2, one.id, 60, day(60));
    const { data: sooner } = await pay(v2, one.id, 40, day(30));
    const { data } = await v2.dealInstallments.getInstallments({
      deal_ids: [one.id],
      sort_by: 'billing_date',
      sort_direction: 'asc',
    });
    equal(ids(data), [sooner.id, later.id], 'installments');
    has(data[0], { amount: 40, billing_date: day(30), deal_id: one.id, description: 'Part' });
  },

  async 'an installment changes'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 100 });
    const {
      data: { id: installment_id },
    } = await pay(v2, one.id, 60, day(60));
    await v2.dealInstallments.updateInstallment({
      id: one.id,
      installment_id,
      UpdateInstallmentRequestBody: { amount: 70 },
    });
    has((await installments(v2, one.id))[0], {
      id: installment_id,
      amount: 70,
      billing_date: day(60),
      description: 'Part',
    });
  },

  async 'a deleted installment is gone'({ v2, make }) {
    const one = await make.deal();
    await make.line(one, { item_price: 100 });
    const {
      data: { id: installment_id },
    } = await pay(v2, one.id, 60, day(60));
    equal(
      (await v2.dealInstallments.deleteInstallment({ id: one.id, installment_id })).data,
      { id: installment_id },
      'data',
    );
    equal((await installments(v2, one.id)) ?? [], [], 'installments');
  },

  async 'a deal without products has no installments'({ v2, make }) {
    const one = await make.deal();
    await refused(pay(v2, one.id, 60, day(60)));
    equal((await installments(v2, one.id)) ?? [], [], 'installments');
  },

  async 'lines have an order'({ v2, make }) {
    const one = await make.deal();
    const [first, second] = [await make.line(one), await make.line(one)];
    equal(ids(await lines(v2, one.id, { sort_by: 'order_nr', sort_direction: 'asc' })), [first.id, second.id], 'lines');
    equal(
      ids(await lines(v2, one.id, { sort_by: 'order_nr', sort_direction: 'desc' })),
      [second.id, first.id],
      'lines in reverse',
    );
  },
};
